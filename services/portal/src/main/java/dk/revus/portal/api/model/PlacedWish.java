package dk.revus.portal.api.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish as the catalogue keeps it, with its outcome.
 *
 * @param screening how it was screened; null while no result holds
 * @param blockedBecause why each other command is refused now, as a code
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
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public record Screened(String result, @Nullable String reason) {}

    public PlacedWish {
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : new LinkedHashMap<>(blockedBecause);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
