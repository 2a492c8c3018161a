package dk.revus.strategy.meeting.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What somebody asks of a meeting. */
public sealed interface MeetingCommand {

    @Named("plan")
    record Plan(MeetingPlan plan) implements MeetingCommand {}

    /**
     * Put right what a meeting is called or the day it is planned for.
     *
     * @param confirmed what somebody has been warned of, and means
     */
    @Named("correct")
    record CorrectPlan(
            String title, LocalDate date, String reason, Set<MeetingWarning> confirmed, Instant at)
            implements MeetingCommand {

        public CorrectPlan {
            confirmed = Set.copyOf(confirmed);
        }
    }

    @Named("hold")
    record Hold(Instant at) implements MeetingCommand {}

    @Named("record-decision")
    record RecordDecision(DecisionType type, String themeId, String text, String reason, Instant at)
            implements MeetingCommand {}

    /**
     * Put a decision right before the minutes are approved.
     *
     * @param decisionId the decision that was recorded wrongly
     * @param because why it has to be put right
     */
    @Named("correct-decision")
    record CorrectDecision(
            String decisionId,
            DecisionType type,
            String text,
            String reason,
            String because,
            Instant at)
            implements MeetingCommand {}

    @Named("approve-minutes")
    record ApproveMinutes() implements MeetingCommand {}
}
