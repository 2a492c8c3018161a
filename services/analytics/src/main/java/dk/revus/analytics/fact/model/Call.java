package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** Whether no answers are taken any more: one was closed, and none has still to be. */
    public static boolean areOver(Collection<Call> calls) {
        return calls.stream().anyMatch(Call::isClosed)
                && calls.stream().allMatch(call -> call.isClosed() || call.isCancelled());
    }
}
