package dk.revus.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2500000|2500000",
                "2.500.000|2500000",
                "2.500.000,-|2500000",
                "2.500.000,–|2500000",
                "2.500.000,00|2500000",
                "2.500.000,00 kr.|2500000",
                "kr. 2.500.000|2500000",
                "2 500 000|2500000",
                "2\u00a0500\u00a0000|2500000",
                "2,500,000|2500000",
                "1.234|1234",
                "3|3",
                "3,0|3",
                "-3|-3",
                "0|0"
            })
    void whole_ones_are_read_as_meant(String typed, long meant) {
        assertThat(Numbers.whole(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,25",
                "12.50",
                "1.99",
                "2.7",
                "1,250",
                "1,000",
                "12,000",
                "2.500.000,000",
                "12.5000",
                "1 2",
                "1.2.3",
                "2 mio.",
                "mange",
                "9999999999999999999"
            })
    void what_is_not_whole_goes_on_as_it_is_and_is_never_cut(String typed) {
        assertThat(Numbers.whole(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.500.000 kr.|2500000",
                "2 500 000|2500000",
                "1.234,50|1234.50",
                "12.5|12.5",
                "55,5|55.5",
                "1.234|1234",
                "0,125|0.125",
                "1.234,567|1234.567",
                "-3|-3",
                "0|0"
            })
    void measured_ones_are_read_as_meant(String typed, BigDecimal meant) {
        assertThat(Numbers.measured(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mange", "1 2", "1,234.5", "12,5,5", "12,000", "1,234", "-1,000"})
    void what_is_no_number_goes_on_as_it_is_so_that_the_service_says_so(String typed) {
        assertThat(Numbers.measured(typed)).isEqualTo(typed);
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Numbers.whole(" ")).isNull();
        assertThat(Numbers.measured(" ")).isNull();
    }
}
