package dk.revus.kit.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "5 arbejdsdage før": which days count in Denmark. */
class BusinessDaysTest {

    private static final BusinessDays DAYS = BusinessDays.DANISH;

    @ParameterizedTest
    @CsvSource({
        "2017,2017-04-16",
        "2018,2018-04-01",
        "2019,2019-04-21",
        "2024,2024-03-31",
        "2038,2038-04-25"
    })
    void easter_falls_where_the_almanac_has_it(int year, LocalDate sunday) {
        assertThat(Easter.sundayIn(Year.of(year))).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01,nytårsdag",
        "2017-04-13,skærtorsdag",
        "2017-04-14,langfredag",
        "2017-04-17,2. påskedag",
        "2017-05-12,store bededag",
        "2017-05-25,Kristi himmelfartsdag",
        "2017-06-05,2. pinsedag",
        "2017-12-25,juledag",
        "2017-12-26,2. juledag"
    })
    void the_holidays_of_2017_do_not_count(LocalDate day, String name) {
        assertThat(DAYS.holidayOn(day).orElseThrow().name()).isEqualTo(name);
        assertThat(DAYS.includes(day)).isFalse();
    }

    @Test
    void store_bededag_was_kept_for_the_last_time_in_2023() {
        assertThat(DAYS.includes(LocalDate.parse("2023-05-05"))).isFalse();
        assertThat(DAYS.includes(LocalDate.parse("2024-04-26"))).isTrue();
    }

    @Test
    void saturday_and_sunday_do_not_count_and_monday_does() {
        assertThat(DAYS.includes(LocalDate.parse("2017-08-05"))).isFalse();
        assertThat(DAYS.includes(LocalDate.parse("2017-08-06"))).isFalse();
        assertThat(DAYS.includes(LocalDate.parse("2017-08-07"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10,2017-07-24", "5,2017-07-31", "1,2017-08-04", "0,2017-08-06"})
    void the_days_before_the_sunday_of_the_deadline(int businessDays, LocalDate expected) {
        assertThat(DAYS.before(LocalDate.parse("2017-08-06"), businessDays)).isEqualTo(expected);
    }

    @Test
    void counting_back_steps_over_easter() {
        assertThat(DAYS.before(LocalDate.parse("2017-04-19"), 2))
                .isEqualTo(LocalDate.parse("2017-04-12"));
    }

    @Test
    void counting_back_steps_over_the_turn_of_the_year() {
        assertThat(DAYS.before(LocalDate.parse("2018-01-02"), 1))
                .isEqualTo(LocalDate.parse("2017-12-29"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-05,grundlovsdag",
        "2017-12-24,juleaftensdag",
        "2017-12-31,nytårsaftensdag"
    })
    void most_offices_close_on_three_days_that_count_all_the_same(LocalDate day, String name) {
        assertThat(Holiday.on(day, Holiday.OFFICES_CLOSED).orElseThrow().name()).isEqualTo(name);
        assertThat(DAYS.includes(LocalDate.parse("2018-12-24"))).isTrue();
    }

    @Test
    void an_ordinary_day_is_no_holiday() {
        assertThat(Holiday.on(LocalDate.parse("2017-08-06"), Holiday.DANISH)).isEmpty();
        assertThat(Holiday.on(LocalDate.parse("2017-08-06"), Holiday.OFFICES_CLOSED)).isEmpty();
    }

    @Test
    void the_days_that_are_left_agree_with_the_day_from_which_they_are_left() {
        var sunday = LocalDate.parse("2017-08-06");
        for (var days : new int[] {1, 5, 10}) {
            assertThat(BusinessDays.DANISH.left(BusinessDays.DANISH.before(sunday, days), sunday))
                    .isEqualTo(days);
        }
        assertThat(BusinessDays.DANISH.left(sunday.minusDays(1), sunday)).isZero();
        assertThat(BusinessDays.DANISH.left(sunday.plusDays(9), sunday)).isZero();
    }
}
