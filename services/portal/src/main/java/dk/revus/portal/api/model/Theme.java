package dk.revus.portal.api.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A theme on its way from proposal to strategy. */
public record Theme(
        String themeId,
        @Nullable String cycleId,
        String title,
        @Nullable String summary,
        @Nullable String origin,
        String state,
        List<String> mergedFrom,
        @Nullable String mergedInto,
        @Nullable String reason,
        @Nullable ThemeDecision decision,
        @Nullable String strategyId,
        @Nullable String evaluation,
        @Nullable Support support,
        List<Correction> corrections,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Theme {
        mergedFrom = Lists.of(mergedFrom);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : new LinkedHashMap<>(blockedBecause);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
