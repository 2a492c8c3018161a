package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strategy of a cycle. */
public record Strategy(
        String strategyId,
        @Nullable String cycleId,
        String title,
        String state,
        List<Section> sections,
        @Nullable Instant recommendedAt,
        @Nullable Instant adoptedAt,
        List<Correction> corrections,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Strategy {
        sections = Lists.of(sections);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : new LinkedHashMap<>(blockedBecause);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
