package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish as the catalogue keeps it, with its outcome.
 *
 * @param screening how it was screened; null while no result holds
 */
public record PlacedWish(
        String wishId,
        @Nullable String responseId,
        @Nullable String cycleId,
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String problem,
        @Nullable String wantedEffort,
        @Nullable String state,
        @Nullable String themeId,
        @Nullable String proposedOutcome,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable Screened screening,
        List<Correction> corrections,
        long version,
        List<String> allowedActions) {

    public record Screened(String result, @Nullable String reason) {}

    public PlacedWish {
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
