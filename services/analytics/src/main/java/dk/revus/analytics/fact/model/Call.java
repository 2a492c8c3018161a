package dk.revus.analytics.fact.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published call for themes.
 *
 * @param closesAt the first moment that is too late: midnight after the last day
 */
public record Call(
        String callId,
        String cycleId,
        String title,
        String state,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        List<ProposedTheme> themes,
        List<String> invited) {

    public record ProposedTheme(String themeId, String title) {}

    /** The first day on which answers were taken; null where it was not told. */
    public @Nullable LocalDate firstDay() {
        return opensAt == null ? null : LocalDate.ofInstant(opensAt, COPENHAGEN);
    }

    /** The last day that counts; null where it was not told. */
    public @Nullable LocalDate lastDay() {
        return closesAt == null ? null : LocalDate.ofInstant(closesAt.minusNanos(1), COPENHAGEN);
    }

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
