package dk.revus.strategy.meeting.model;

/** What became true of a meeting. */
public sealed interface MeetingEvent {

    record MeetingPlanned(MeetingPlan plan) implements MeetingEvent {}

    record PlanCorrected(MeetingPlan before, MeetingPlan after, String reason)
            implements MeetingEvent {}

    record MeetingHeld() implements MeetingEvent {}

    record DecisionRecorded(ThemeDecision decision) implements MeetingEvent {}

    /** The decision that stands in the place of the one that its correction names. */
    record DecisionCorrected(ThemeDecision decision) implements MeetingEvent {}

    record MinutesWereApproved() implements MeetingEvent {}
}
