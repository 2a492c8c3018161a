package dk.revus.submission.call.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** "Senest søndag den 6. august 2017." */
class DeadlineTest {

    private static final Deadline SUNDAY = on("2017-08-06");

    @Test
    void the_last_second_of_the_day_counts() {
        assertThat(SUNDAY.hasPassedAt(Instant.parse("2017-08-06T21:59:59Z"))).isFalse();
        assertThat(SUNDAY.hasPassedAt(Instant.parse("2017-08-06T21:59:59.999999999Z"))).isFalse();
    }

    @Test
    void midnight_is_too_late() {
        assertThat(SUNDAY.hasPassedAt(Instant.parse("2017-08-06T22:00:00Z"))).isTrue();
        assertThat(SUNDAY.closesAt()).isEqualTo("2017-08-06T22:00:00Z");
    }

    @Test
    void the_day_before_and_the_day_after_are_what_they_are() {
        assertThat(SUNDAY.hasPassedAt(Instant.parse("2017-08-05T22:00:00Z"))).isFalse();
        assertThat(SUNDAY.hasPassedAt(Instant.parse("2017-08-07T22:00:00Z"))).isTrue();
    }

    @Test
    void a_day_on_which_summer_time_begins_has_23_hours() {
        assertThat(on("2017-03-25").closesAt()).isEqualTo("2017-03-25T23:00:00Z");
        assertThat(on("2017-03-26").closesAt()).isEqualTo("2017-03-26T22:00:00Z");
    }

    @Test
    void a_day_on_which_summer_time_ends_has_25_hours() {
        assertThat(on("2017-10-28").closesAt()).isEqualTo("2017-10-28T22:00:00Z");
        assertThat(on("2017-10-29").closesAt()).isEqualTo("2017-10-29T23:00:00Z");
    }

    @Test
    void the_hour_that_comes_twice_is_in_time_both_times() {
        var day = on("2017-10-29");
        assertThat(day.hasPassedAt(Instant.parse("2017-10-29T00:30:00Z"))).isFalse();
        assertThat(day.hasPassedAt(Instant.parse("2017-10-29T01:30:00Z"))).isFalse();
    }

    @Test
    void a_year_ends_on_danish_clocks_too() {
        assertThat(on("2017-12-31").closesAt()).isEqualTo("2017-12-31T23:00:00Z");
    }

    private static Deadline on(String lastDay) {
        return new Deadline(LocalDate.parse(lastDay));
    }
}
