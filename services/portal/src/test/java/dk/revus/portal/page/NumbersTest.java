package dk.revus.portal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them. */
class NumbersTest {

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
                "-3|-3",
                "0|0"
            })
    void are_read_as_meant(String typed, BigDecimal meant) {
        assertThat(Numbers.read(typed)).isEqualTo(meant);
    }

    @Test
    void what_is_no_number_goes_on_as_it_is_so_that_the_service_says_so() {
        assertThat(Numbers.read("mange")).isEqualTo("mange");
        assertThat(Numbers.read(" ")).isNull();
    }
}
