package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project under a theme. */
public record Project(
        String projectId,
        @Nullable String cycleId,
        @Nullable String themeId,
        String title,
        @Nullable String summary,
        String state,
        @Nullable Lead lead,
        List<String> partners,
        long amountDkk,
        List<ProjectMilestone> milestones,
        List<Indicator> indicators,
        List<Report> reports,
        @Nullable String result,
        @Nullable String reason,
        List<Correction> corrections,
        long version,
        List<String> allowedActions) {

    public Project {
        partners = Lists.of(partners);
        milestones = Lists.of(milestones);
        indicators = Lists.of(indicators);
        reports = Lists.of(reports);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
