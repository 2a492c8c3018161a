package dk.revus.strategy.meeting.model;

import java.util.List;

/** A meeting where themes are decided. Each state holds what is true in it. */
public sealed interface Meeting {

    record Unplanned() implements Meeting {}

    record Planned(MeetingPlan plan) implements Meeting {}

    record Held(MeetingPlan plan, List<ThemeDecision> decisions) implements Meeting {
        public Held {
            decisions = List.copyOf(decisions);
        }
    }

    record MinutesApproved(MeetingPlan plan, List<ThemeDecision> decisions) implements Meeting {
        public MinutesApproved {
            decisions = List.copyOf(decisions);
        }
    }
}
