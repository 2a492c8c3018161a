package dk.revus.kit.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void whatever_ends_a_line_in_another_program_ends_it_here(String end) {
        assertThat(PlainText.of("Flere afgange." + end + "Bedre stier."))
                .isEqualTo("Flere afgange.\nBedre stier.");
    }

    @Test
    void what_nobody_sees_is_left_out() {
        for (char c = 0; c < 0xA0; c++) {
            boolean seen = c >= ' ' && c < 0x7F;
            boolean blank = c == '\t' || c == '\n' || c == '\r';
            boolean line = c == 0x0B || c == '\f' || c == 0x85;
            assertThat(PlainText.of("a" + c + "b"))
                    .as("U+%04X", (int) c)
                    .isEqualTo(line ? "a\nb" : seen || blank ? "a" + c + "b" : "ab");
        }
    }

    @Test
    void all_else_stays_as_it_was_written() {
        var text = "æøå ÆØÅ\r\n\tמהמזרח – 😀 漢\u00A0\u00AD\n";
        assertThat(PlainText.of(text)).isSameAs(text);
    }
}
