package dk.revus.portal.api.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A meeting with its decisions. */
public record Meeting(
        String meetingId,
        @Nullable String cycleId,
        String title,
        @Nullable LocalDate date,
        String state,
        List<Decision> decisions,
        List<Correction> corrections,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Meeting {
        decisions = Lists.of(decisions);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : new LinkedHashMap<>(blockedBecause);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
