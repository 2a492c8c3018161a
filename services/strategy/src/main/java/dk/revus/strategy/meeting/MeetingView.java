package dk.revus.strategy.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.strategy.meeting.MeetingV1.DecisionV1;
import dk.revus.strategy.meeting.model.Meeting;
import dk.revus.strategy.meeting.model.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a caller sees it.
 *
 * @param corrections what was put right of its title and day, oldest first; left out of lists
 */
record MeetingView(
        String meetingId,
        String cycleId,
        String title,
        LocalDate date,
        String state,
        List<DecisionV1> decisions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        Instant changedAt,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return meetingId;
    }

    static MeetingView of(
            Stored<Meeting> stored, @Nullable List<Correction> corrections, Actions actions) {
        var minutes = Minutes.of(stored.state()).orElseThrow();
        var plan = minutes.plan();
        return new MeetingView(
                plan.meetingId(),
                plan.cycleId(),
                plan.title(),
                plan.date(),
                minutes.state(),
                DecisionV1.of(minutes.decisions()),
                corrections,
                stored.changedAt(),
                stored.version(),
                actions);
    }
}
