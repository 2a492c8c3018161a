package dk.revus.strategy.meeting.model;

import dk.revus.kit.decision.Names;
import java.util.List;
import java.util.Optional;

/** What stands written about a meeting, for those who ask about every state alike. */
public record Minutes(MeetingPlan plan, String state, List<ThemeDecision> decisions) {

    public static Optional<Minutes> of(Meeting meeting) {
        var state = Names.of(meeting);
        return switch (meeting) {
            case Meeting.Unplanned() -> Optional.empty();
            case Meeting.Planned(var plan) -> Optional.of(new Minutes(plan, state, List.of()));
            case Meeting.Held(var plan, var decisions) ->
                    Optional.of(new Minutes(plan, state, decisions));
            case Meeting.MinutesApproved(var plan, var decisions) ->
                    Optional.of(new Minutes(plan, state, decisions));
        };
    }
}
