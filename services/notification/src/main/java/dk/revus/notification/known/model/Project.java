package dk.revus.notification.known.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is told when there is news of it.
 *
 * @param before what does not hold any longer, in the event that puts a milestone right
 * @param reason why, in an event that says so
 */
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
        @Nullable String result,
        @Nullable Before before,
        @Nullable String reason) {

    /**
     * @param milestoneId null in news that was kept before it was asked for
     */
    public record Milestone(
            @Nullable String milestoneId, String title, @Nullable LocalDate reachedOn) {}

    /** The milestone that was put right, and the day that was told of it. */
    public record Before(String milestoneId, LocalDate reachedOn) {}

    public record Indicator(
            String title, String unit, BigDecimal target, @Nullable BigDecimal actual) {}

    public record Report(String period, String text) {}
}
