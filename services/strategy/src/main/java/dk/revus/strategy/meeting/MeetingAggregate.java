package dk.revus.strategy.meeting;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.meeting.model.Meeting;
import dk.revus.strategy.meeting.model.MeetingCommand;
import dk.revus.strategy.meeting.model.MeetingDecider;
import dk.revus.strategy.meeting.model.MeetingEvent;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionCorrected;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionRecorded;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingHeld;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingPlanned;
import dk.revus.strategy.meeting.model.MeetingEvent.MinutesWereApproved;
import dk.revus.strategy.meeting.model.MeetingEvent.PlanCorrected;
import dk.revus.strategy.meeting.model.MeetingPermissions;
import dk.revus.strategy.meeting.model.MeetingRefusal;
import dk.revus.strategy.meeting.model.Minutes;
import java.util.List;

/** What the journal must know of meetings. */
final class MeetingAggregate {

    static final Aggregate<MeetingCommand, Meeting, MeetingEvent, MeetingRefusal> AGGREGATE =
            Aggregate.named(
                            "meeting",
                            MeetingCommand.class,
                            Meeting.class,
                            MeetingEvent.class,
                            MeetingRefusal.class)
                    .startingAs(new Meeting.Unplanned())
                    .evolvingBy(MeetingDecider::evolve)
                    .permissions(MeetingPermissions.TABLE)
                    .publishedEvents((stored, event) -> List.of(published(stored, event)))
                    .foundBy("state.plan.cycleId")
                    .build();

    private MeetingAggregate() {}

    static PublishedEvent published(Stored<Meeting> stored, MeetingEvent event) {
        var minutes = Minutes.of(stored.state()).orElseThrow();
        return switch (event) {
            case MeetingPlanned _ -> published("meeting.planned", MeetingV1.of(minutes, null));
            case PlanCorrected(var before, _, var reason) ->
                    published("meeting.corrected", MeetingV1.corrected(minutes, before, reason));
            case MeetingHeld _ -> published("meeting.held", MeetingV1.of(minutes, null));
            case DecisionRecorded(var decision) ->
                    published("decision.recorded", MeetingV1.of(minutes, decision));
            case DecisionCorrected(var decision) ->
                    published("decision.corrected", MeetingV1.of(minutes, decision));
            case MinutesWereApproved _ ->
                    published("minutes.approved", MeetingV1.of(minutes, null));
        };
    }

    private static PublishedEvent published(String type, MeetingV1 meeting) {
        return PublishedEvent.toAll("revus.meeting.events", type, meeting.cycleId(), meeting);
    }
}
