package dk.revus.strategy.meeting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What somebody asks of a meeting. */
public sealed interface MeetingCommand {

    record Plan(MeetingPlan plan) implements MeetingCommand {}

    /**
     * Put right what a meeting is called or the day it is planned for.
     *
     * @param confirmed what somebody has been warned of, and means
     */
    record CorrectPlan(
            String title, LocalDate date, String reason, Set<MeetingWarning> confirmed, Instant at)
            implements MeetingCommand {

        public CorrectPlan {
            confirmed = Set.copyOf(confirmed);
        }

        public CorrectPlan(String title, LocalDate date, String reason, Instant at) {
            this(title, date, reason, Set.of(), at);
        }
    }

    record Hold(Instant at) implements MeetingCommand {}

    record RecordDecision(DecisionType type, String themeId, String text, String reason, Instant at)
            implements MeetingCommand {}

    /**
     * Put a decision right before the minutes are approved.
     *
     * @param decisionId the decision that was recorded wrongly
     * @param because why it has to be put right
     */
    record CorrectDecision(
            String decisionId,
            DecisionType type,
            String text,
            String reason,
            String because,
            Instant at)
            implements MeetingCommand {}

    record ApproveMinutes() implements MeetingCommand {}
}
