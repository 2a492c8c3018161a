package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A published call for themes. */
public record Call(
        String callId,
        String cycleId,
        String title,
        String state,
        @Nullable Instant closesAt,
        List<ProposedTheme> themes,
        List<String> invited) {

    public record ProposedTheme(String themeId, String title) {}

    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    public boolean isClosed() {
        return "CLOSED".equals(state) || "PROCESSED".equals(state);
    }

    public boolean isCancelled() {
        return "CANCELLED".equals(state);
    }

    /** Whether it takes answers, or will. */
    public boolean isRunning() {
        return "SCHEDULED".equals(state) || isOpen();
    }

    /** Whether one of these could be ranked. */
    public boolean putsUp(Set<String> any) {
        return themes.stream().anyMatch(theme -> any.contains(theme.themeId()));
    }
}
