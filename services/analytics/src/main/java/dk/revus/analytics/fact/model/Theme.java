package dk.revus.analytics.fact.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme, where it stands, and the ones it was merged from or into.
 *
 * @param reason why the last thing happened to it; of one that was merged, why it was merged
 */
public record Theme(
        String themeId,
        String cycleId,
        String title,
        @Nullable String summary,
        String state,
        List<String> mergedFrom,
        @Nullable String mergedInto,
        @Nullable String reason,
        @Nullable Decision decision) {

    /** What the meeting decided about it. */
    public record Decision(
            String decisionId, String type, @Nullable String text, @Nullable String reason) {}

    /** The same for this reason. */
    public Theme because(@Nullable String why) {
        return new Theme(
                themeId, cycleId, title, summary, state, mergedFrom, mergedInto, why, decision);
    }

    /** Whether it went into the same theme as that one. */
    public boolean isMergedAs(Theme other) {
        return mergedInto != null && mergedInto.equals(other.mergedInto());
    }

    /** Whether the meeting chose it, however far it has come since. */
    public boolean isPrioritised() {
        return switch (state) {
            case "PRIORITISED", "IN_STRATEGY", "ACTIVE", "COMPLETED" -> true;
            default -> false;
        };
    }
}
