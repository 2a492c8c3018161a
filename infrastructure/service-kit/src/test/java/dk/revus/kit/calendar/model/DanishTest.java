package dk.revus.kit.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates and amounts as a Danish official writes them. */
class DanishTest {

    @Test
    void a_day_is_named_with_its_weekday() {
        assertThat(Danish.day(LocalDate.parse("2017-08-06")))
                .isEqualTo("søndag den 6. august 2017");
    }

    @Test
    void a_deadline_says_the_last_minute_and_whose_clock() {
        assertThat(Danish.deadline(LocalDate.parse("2017-08-06")))
                .isEqualTo("søndag den 6. august 2017 kl. 23.59 (dansk tid)");
    }

    @Test
    void a_moment_is_told_on_danish_clocks() {
        assertThat(Danish.moment(Instant.parse("2017-08-06T21:59:59Z")))
                .isEqualTo("6. august 2017 kl. 23.59");
    }

    @Test
    void thousands_have_a_full_stop_and_decimals_a_comma() {
        assertThat(Danish.kroner(1_234_500)).isEqualTo("1.234.500 kr.");
        assertThat(Danish.number(12.5)).isEqualTo("12,5");
        assertThat(Danish.number(40)).isEqualTo("40");
        assertThat(Danish.number(new BigDecimal("123456789012345.123456")))
                .isEqualTo("123.456.789.012.345,123456");
    }
}
