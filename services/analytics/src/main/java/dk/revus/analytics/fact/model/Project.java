package dk.revus.analytics.fact.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as it was last told in public: granted, under way, or closed. */
public record Project(
        String projectId,
        String cycleId,
        String themeId,
        String title,
        @Nullable String summary,
        String state,
        Lead lead,
        List<String> partners,
        long amountDkk,
        List<Milestone> milestones,
        List<Indicator> indicators,
        @Nullable String result) {

    /** Who carries the project out. */
    public record Lead(String organisation) {}

    /** What is to be reached on the way. */
    public record Milestone(
            String milestoneId,
            String title,
            @Nullable LocalDate planned,
            @Nullable LocalDate reachedOn) {}

    /** What is counted to see whether the project works. */
    public record Indicator(
            String indicatorId,
            String title,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual) {}
}
