package dk.revus.portal.api.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The call for themes. */
public record Call(
        String callId,
        @Nullable String cycleId,
        String title,
        String state,
        @Nullable Letter letter,
        @Nullable Instant opensAt,
        @Nullable LocalDate lastDay,
        @Nullable Instant closesAt,
        @Nullable LocalDate meetingDate,
        @Nullable Integer maxWishes,
        List<Principle> principles,
        List<ThemeName> themes,
        List<String> invited,
        List<String> warnings,
        long version,
        List<String> allowedActions) {

    public Call {
        principles = Lists.of(principles);
        themes = Lists.of(themes);
        invited = Lists.of(invited);
        warnings = Lists.of(warnings);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }

    /** How many wishes one municipality may rank. */
    public int wishLimit() {
        return maxWishes == null ? 3 : maxWishes;
    }

    public boolean isOpen() {
        return "OPEN".equals(state);
    }
}
