package dk.revus.portal.api.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Project {
        partners = Lists.of(partners);
        milestones = Lists.of(milestones);
        indicators = Lists.of(indicators);
        reports = Lists.of(reports);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : new LinkedHashMap<>(blockedBecause);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
