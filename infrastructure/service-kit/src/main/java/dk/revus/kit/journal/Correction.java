package dk.revus.kit.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One time that something was put right, and what stood there before.
 *
 * @param at when it was put right
 * @param by the function that did it; never the account
 * @param reason why, for everybody who read what stood there before
 * @param changes each field that says something else since
 */
public record Correction(Instant at, String by, String reason, List<Change> changes) {

    public Correction {
        changes = List.copyOf(changes);
    }

    /** As the journal has it; what is the same before and after is left out. */
    public static Correction of(PastCommit<?> commit, String reason, List<Change> sides) {
        var changes = sides.stream().filter(Change::isOne).toList();
        return new Correction(commit.at(), commit.function(), reason, changes);
    }

    /** See {@link #of(PastCommit, String, List)}. */
    public static Correction of(PastCommit<?> commit, String reason, Change... sides) {
        return of(commit, reason, Arrays.asList(sides));
    }

    /**
     * One field before and after, both as text: days as 2017-08-06, what is missing as "".
     *
     * @param field as the correcting command names it, {@code sections[TE-2017-01].text} within a
     *     list
     * @param before what stood there
     * @param after what stood there from then on
     */
    public record Change(String field, String before, String after) {

        public static Change of(String field, @Nullable Object before, @Nullable Object after) {
            return new Change(field, Objects.toString(before, ""), Objects.toString(after, ""));
        }

        boolean isOne() {
            return !before.equals(after);
        }
    }
}
