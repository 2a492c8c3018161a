package dk.revus.strategy.cycle.model;

import java.util.List;

/** What a cycle is called, and the days it is planned around. */
public record CyclePlan(String title, List<Milestone> milestones) {

    public CyclePlan {
        milestones = List.copyOf(milestones);
    }
}
