package dk.revus.strategy.meeting.model;

import dk.revus.kit.decision.Named;
import java.util.List;

/** A meeting where themes are decided. Each state holds what is true in it. */
public sealed interface Meeting {

    @Named("UNPLANNED")
    record Unplanned() implements Meeting {}

    @Named("PLANNED")
    record Planned(MeetingPlan plan) implements Meeting {}

    @Named("HELD")
    record Held(MeetingPlan plan, List<ThemeDecision> decisions) implements Meeting {
        public Held {
            decisions = List.copyOf(decisions);
        }
    }

    @Named("MINUTES_APPROVED")
    record MinutesApproved(MeetingPlan plan, List<ThemeDecision> decisions) implements Meeting {
        public MinutesApproved {
            decisions = List.copyOf(decisions);
        }
    }
}
