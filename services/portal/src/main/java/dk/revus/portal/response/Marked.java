package dk.revus.portal.response;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dk.revus.portal.api.model.FieldChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A field that differs, with the words that do.
 *
 * @param name the last word of its path
 * @param of the title of the wish it belongs to; empty for none
 */
record Marked(String name, String of, List<Piece> before, List<Piece> after) {

    /** A run of words that stands in both texts, or in one alone. */
    record Piece(String text, boolean changed) {}

    static Marked of(FieldChange change) {
        var before = words(Objects.requireNonNullElse(change.before(), ""));
        var after = words(Objects.requireNonNullElse(change.after(), ""));
        var deltas = DiffUtils.diff(before, after).getDeltas();
        return new Marked(
                name(change.field()),
                Objects.requireNonNullElse(change.label(), ""),
                pieces(before, deltas, AbstractDelta::getSource),
                pieces(after, deltas, AbstractDelta::getTarget));
    }

    private static String name(String field) {
        var whole = field.replaceAll("\\[[^]]*]", "");
        return whole.startsWith("wishes.") ? whole.substring("wishes.".length()) : whole;
    }

    /** Each word with the blanks after it, so that the pieces together are the text. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static List<Piece> pieces(
            List<String> words,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var pieces = new ArrayList<Piece>();
        var next = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(pieces, words.subList(next, chunk.getPosition()), false);
            add(pieces, chunk.getLines(), true);
            next = chunk.getPosition() + chunk.size();
        }
        add(pieces, words.subList(next, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }
}
