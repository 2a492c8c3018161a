package dk.revus.portal.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.portal.screening.Differences.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two texts held against each other, word by word. */
class DifferencesTest {

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void what_is_gone_and_what_is_new_is_marked_and_the_rest_is_not() {
        var found = Differences.between("Flere busser i aften.", "Flere tog i aften.");
        assertThat(found.before())
                .containsExactly(
                        new Piece("Flere ", false),
                        new Piece("busser", true),
                        new Piece(" i aften.", false));
        assertThat(found.after())
                .containsExactly(
                        new Piece("Flere ", false),
                        new Piece("tog", true),
                        new Piece(" i aften.", false));
    }

    @Test
    void the_same_text_has_no_differences() {
        assertThat(Differences.between("Ærø & Åbenrå", "Ærø & Åbenrå").isNone()).isTrue();
        assertThat(Differences.between("", "").isNone()).isTrue();
        assertThat(Differences.between("", "nyt").isNone()).isFalse();
    }

    @Test
    void every_letter_of_both_texts_is_there_whatever_they_are_written_with() {
        var before = "Bus 🚌 til 東京\n\nog שלום, Łódź – „nu“.";
        var after = "Tog 🚆 til 東京\nog שלום; <b>Łódź</b> – „senere“.";
        var found = Differences.between(before, after);
        assertThat(text(found.before())).isEqualTo(before);
        assertThat(text(found.after())).isEqualTo(after);
    }

    @Test
    void a_word_is_one_thing_and_so_is_a_letter_with_its_accent() {
        var found = Differences.between("cafe\u0301 nu", "cafe\u0301er nu");
        assertThat(found.after()).contains(new Piece("cafe\u0301er", true));
    }
}
