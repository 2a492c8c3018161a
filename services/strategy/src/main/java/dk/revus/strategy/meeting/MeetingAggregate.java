package dk.revus.strategy.meeting;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.meeting.model.Meeting;
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
import dk.revus.strategy.meeting.model.ThemeDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of meetings. */
final class MeetingAggregate {

    static final Aggregate<Meeting, MeetingEvent, MeetingRefusal> AGGREGATE =
            Aggregate.<Meeting, MeetingEvent, MeetingRefusal>named("meeting")
                    .startingAs(new Meeting.Unplanned())
                    .evolvingBy(MeetingDecider::evolve)
                    .events(MeetingEvent.class)
                    .states(Meeting.class)
                    .permissions(MeetingPermissions.TABLE)
                    .refusals(MeetingRefusal.class)
                    .letters((stored, event) -> List.of(letter(stored, event)))
                    .build();

    private MeetingAggregate() {}

    static Letter letter(Stored<Meeting> stored, MeetingEvent event) {
        var minutes = Minutes.of(stored.state()).orElseThrow();
        return switch (event) {
            case MeetingPlanned _ -> letter("meeting.planned", minutes, null, null);
            case PlanCorrected(_, _, var reason) ->
                    letter("meeting.corrected", minutes, null, reason);
            case MeetingHeld _ -> letter("meeting.held", minutes, null, null);
            case DecisionRecorded(var decision) ->
                    letter("decision.recorded", minutes, decision, null);
            case DecisionCorrected(var decision) ->
                    letter("decision.corrected", minutes, decision, null);
            case MinutesWereApproved _ -> letter("minutes.approved", minutes, null, null);
        };
    }

    private static Letter letter(
            String type,
            Minutes minutes,
            @Nullable ThemeDecision decision,
            @Nullable String reason) {
        return Letter.toAll(
                "revus.meeting.events",
                type,
                minutes.plan().cycleId(),
                MeetingV1.of(minutes, decision, reason));
    }
}
