package dk.revus.notification.known.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wish, the theme it is placed on, and what became of it.
 *
 * @param correctionReason why this outcome stands in the place of an earlier one, when it does
 */
public record Wish(
        String wishId,
        String cycleId,
        String organisation,
        String title,
        @Nullable String themeId,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String correctionReason) {

    private static final Set<String> ENDS = Set.of("WITHDRAWN", "HANDLED_ELSEWHERE");

    /** Whether its way ends with its answer, whatever comes of the theme that it was placed on. */
    public boolean leadsNowhere() {
        return outcome != null && ENDS.contains(outcome);
    }
}
