package dk.revus.portal.response;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dk.revus.portal.api.model.FieldChange;
import dk.revus.portal.page.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field that differs, with the words that do; of a list, with the things that do.
 *
 * @param name the last word of its path
 * @param of the title of the wish it belongs to, the theme, the principle; empty for none
 * @param list whether each piece is a thing of its own
 */
record FieldDifference(
        String name, String of, boolean list, List<Piece> before, List<Piece> after) {

    /** A run of words, or a thing, that stands on both sides, or on one alone. */
    record Piece(Said said, boolean changed) {}

    static FieldDifference of(FieldChange change, Naming naming) {
        var field = FieldText.of(change.field(), naming);
        var before = field.pieces(change.before());
        var after = field.pieces(change.after());
        var deltas = DiffUtils.diff(before, after).getDeltas();
        return new FieldDifference(
                field.name(),
                Stream.of(Objects.requireNonNullElse(change.label(), ""), field.part())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" – ")),
                field.isList(),
                pieces(before, deltas, AbstractDelta::getSource, field.isList()),
                pieces(after, deltas, AbstractDelta::getTarget, field.isList()));
    }

    private static List<Piece> pieces(
            List<Said> words,
            List<AbstractDelta<Said>> deltas,
            Function<AbstractDelta<Said>, Chunk<Said>> side,
            boolean apart) {
        var pieces = new ArrayList<Piece>();
        var next = 0;
        for (var delta : deltas) {
            var chunk = side.apply(delta);
            add(pieces, words.subList(next, chunk.getPosition()), false, apart);
            add(pieces, chunk.getLines(), true, apart);
            next = chunk.getPosition() + chunk.size();
        }
        add(pieces, words.subList(next, words.size()), false, apart);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<Said> words, boolean changed, boolean apart) {
        if (apart) {
            words.forEach(thing -> pieces.add(new Piece(thing, changed)));
        } else if (!words.isEmpty()) {
            pieces.add(new Piece(Said.joined(words), changed));
        }
    }
}
