package dk.revus.portal.screening;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two texts, word by word: what of the first is gone in the second, and what of the second is new.
 *
 * @param before the first text in pieces
 * @param after the second text in pieces
 */
record Differences(List<Piece> before, List<Piece> after) {

    /** Words, blanks, and each sign by itself. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /**
     * @param differs whether the other text has it not
     */
    record Piece(String text, boolean differs) {}

    static Differences between(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var deltas = DiffUtils.diff(old, now).getDeltas();
        return new Differences(
                pieces(old, deltas, AbstractDelta::getSource),
                pieces(now, deltas, AbstractDelta::getTarget));
    }

    public boolean isNone() {
        return before.stream().noneMatch(Piece::differs)
                && after.stream().noneMatch(Piece::differs);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> pieces(
            List<String> tokens,
            List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                continue;
            }
            var chunk = side.apply(delta);
            add(pieces, tokens.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(pieces, tokens.subList(chunk.getPosition(), at), true);
        }
        add(pieces, tokens.subList(at, tokens.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> tokens, boolean differs) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(String.join("", tokens), differs));
        }
    }
}
