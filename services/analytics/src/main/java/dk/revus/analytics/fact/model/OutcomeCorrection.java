package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One time that what was told of a wish's outcome was put right or fell.
 *
 * @param at when it was put right
 * @param reason why
 * @param changes each field that says something else since
 */
public record OutcomeCorrection(Instant at, String reason, List<Change> changes) {

    public OutcomeCorrection {
        changes = List.copyOf(changes);
    }

    /**
     * One field before and after, both as text; what is missing is "".
     *
     * @param field as the correcting command names it
     * @param before what stood there
     * @param after what stood there from then on
     */
    public record Change(String field, String before, String after) {}

    /**
     * @param after null when the outcome fell, and nobody has given another one yet
     */
    static OutcomeCorrection of(
            Instant at, @Nullable String why, Wish before, @Nullable Wish after) {
        var changes =
                Stream.of(
                                change(
                                        "outcome",
                                        before.outcome(),
                                        after == null ? null : after.outcome()),
                                change(
                                        "themeId",
                                        before.themeId(),
                                        after == null ? null : after.themeId()),
                                change(
                                        "reason",
                                        before.reason(),
                                        after == null ? null : after.reason()))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList();
        return new OutcomeCorrection(at, Objects.toString(why, ""), changes);
    }

    private static Change change(String field, @Nullable String before, @Nullable String after) {
        return new Change(field, Objects.toString(before, ""), Objects.toString(after, ""));
    }
}
