package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
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
        List<String> allowedActions) {

    public Strategy {
        sections = Lists.of(sections);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
