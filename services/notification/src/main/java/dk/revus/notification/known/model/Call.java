package dk.revus.notification.known.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call for themes, as far as we write about it. */
public record Call(
        String callId,
        String cycleId,
        String title,
        String state,
        Letter letter,
        @Nullable Instant opensAt,
        LocalDate lastDay,
        LocalDate meetingDate,
        List<Principle> principles,
        List<ProposedTheme> themes,
        List<String> invited) {

    /** The letter that the chairmanship signs. */
    public record Letter(String sagsId, String dokId, List<String> from, String summary) {}

    public record Principle(String principleId, String title) {}

    public record ProposedTheme(String themeId, String title) {}

    public boolean isPublished() {
        return !"DRAFT".equals(state);
    }
}
