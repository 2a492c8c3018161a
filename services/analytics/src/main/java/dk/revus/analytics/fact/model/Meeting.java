package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting and what it decided. */
public record Meeting(
        String meetingId, String cycleId, String title, String state, List<Decision> decisions) {

    public record Decision(
            String decisionId,
            String type,
            String themeId,
            @Nullable String text,
            @Nullable String reason,
            @Nullable Instant recordedAt,
            @Nullable String correctedBy) {

        /** Whether no correction stands in its place. */
        public boolean isInForce() {
            return correctedBy == null;
        }
    }
}
