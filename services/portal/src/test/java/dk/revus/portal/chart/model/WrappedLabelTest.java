package dk.revus.portal.chart.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A label is broken so that a phone shows all of it. */
class WrappedLabelTest {

    @Test
    void a_short_one_is_one_line() {
        assertThat(WrappedLabel.of("Infrastruktur")).containsExactly("Infrastruktur");
    }

    @Test
    void as_long_as_a_line_is_one_line_and_one_letter_more_is_two() {
        assertThat(WrappedLabel.of("b".repeat(26) + " c")).hasSize(1);
        assertThat(WrappedLabel.of("b".repeat(26) + " cd")).containsExactly("b".repeat(26), "cd");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_loses_no_letter() {
        var word = "Kommunalbestyrelsesmedlemsmobilitets".repeat(3);
        assertThat(WrappedLabel.of("I " + word)).allMatch(line -> line.length() <= 28);
        assertThat(String.join("", WrappedLabel.of(word))).isEqualTo(word);
    }

    @Test
    void an_empty_one_is_an_empty_line() {
        assertThat(WrappedLabel.of(" ")).containsExactly("");
    }
}
