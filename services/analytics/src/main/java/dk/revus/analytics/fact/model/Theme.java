package dk.revus.analytics.fact.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A theme, where it stands, and the ones it was merged from or into. */
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

    /** Whether the meeting chose it, however far it has come since. */
    public boolean isPrioritised() {
        return switch (state) {
            case "PRIORITISED", "IN_STRATEGY", "ACTIVE", "COMPLETED" -> true;
            default -> false;
        };
    }
}
