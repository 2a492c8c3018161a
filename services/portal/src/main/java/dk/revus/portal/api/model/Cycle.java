package dk.revus.portal.api.model;

import java.util.List;

/** One run of the process, from planning to evaluation. */
public record Cycle(
        String cycleId,
        String title,
        String phase,
        List<String> phases,
        List<Milestone> milestones,
        List<Correction> corrections,
        long version,
        List<String> allowedActions) {

    public Cycle {
        phases = Lists.of(phases);
        milestones = Lists.of(milestones);
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
