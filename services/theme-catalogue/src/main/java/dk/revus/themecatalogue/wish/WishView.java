package dk.revus.themecatalogue.wish;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.Placement;
import dk.revus.themecatalogue.wish.model.ThemeBase;
import dk.revus.themecatalogue.wish.model.WishDetails;
import org.jspecify.annotations.Nullable;

/**
 * A wish as it is shown.
 *
 * @param themeId where it is placed, or what its outcome is about
 * @param livesOnAs the theme that carries that one on today; the same unless it was merged
 * @param proposedOutcome what the theme's decision suggests, until somebody records an outcome
 */
record WishView(
        String wishId,
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        int rank,
        String title,
        String problem,
        String wantedEffort,
        ThemeBase themeBase,
        String state,
        @Nullable String themeId,
        @Nullable String livesOnAs,
        Placement.@Nullable By placedBy,
        @Nullable Outcome proposedOutcome,
        @Nullable Outcome outcome,
        @Nullable String reason,
        long version,
        @JsonUnwrapped Actions actions) {

    /** What depends on the state. */
    record Standing(
            String state,
            @Nullable String themeId,
            @Nullable String livesOnAs,
            Placement.@Nullable By placedBy,
            @Nullable Outcome proposedOutcome,
            @Nullable Outcome outcome,
            @Nullable String reason) {}

    static WishView of(
            String id, WishDetails details, Standing standing, long version, Actions actions) {
        return new WishView(
                id,
                details.responseId(),
                details.callId(),
                details.cycleId(),
                details.organisation(),
                details.rank(),
                details.title(),
                details.problem(),
                details.wantedEffort(),
                details.base(),
                standing.state(),
                standing.themeId(),
                standing.livesOnAs(),
                standing.placedBy(),
                standing.proposedOutcome(),
                standing.outcome(),
                standing.reason(),
                version,
                actions);
    }
}
