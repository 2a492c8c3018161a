package dk.revus.notification.known.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as it is told when there is news of it. */
public record Project(
        String projectId,
        String cycleId,
        String themeId,
        String title,
        String summary,
        long amountDkk,
        List<Milestone> milestones,
        List<Indicator> indicators,
        @Nullable Report report,
        @Nullable String result) {

    public record Milestone(String title, @Nullable LocalDate reachedOn) {}

    public record Indicator(
            String title, String unit, BigDecimal target, @Nullable BigDecimal actual) {}

    public record Report(String period, String text) {}
}
