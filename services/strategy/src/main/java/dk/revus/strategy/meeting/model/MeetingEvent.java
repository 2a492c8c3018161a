package dk.revus.strategy.meeting.model;

import dk.revus.kit.decision.Named;

/** What became true of a meeting. */
public sealed interface MeetingEvent {

    @Named("planned")
    record MeetingPlanned(MeetingPlan plan) implements MeetingEvent {}

    @Named("plan-corrected")
    record PlanCorrected(MeetingPlan before, MeetingPlan after, String reason)
            implements MeetingEvent {}

    @Named("held")
    record MeetingHeld() implements MeetingEvent {}

    @Named("decision-recorded")
    record DecisionRecorded(ThemeDecision decision) implements MeetingEvent {}

    /** The decision that stands in the place of the one that its correction names. */
    @Named("decision-corrected")
    record DecisionCorrected(ThemeDecision decision) implements MeetingEvent {}

    @Named("minutes-approved")
    record MinutesWereApproved() implements MeetingEvent {}
}
