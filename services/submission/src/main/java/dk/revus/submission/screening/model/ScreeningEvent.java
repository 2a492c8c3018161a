package dk.revus.submission.screening.model;

import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.screening.model.Assessment.Reversal;
import dk.revus.submission.screening.model.Editorial.EditorialAnswer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a screening. */
public sealed interface ScreeningEvent {

    /** A version of the response came to be screened: the first, or one that replaced it. */
    record VersionReceived(SubmittedVersion version) implements ScreeningEvent {}

    record Registered(String dokId) implements ScreeningEvent {}

    record Started(Assignee assignee) implements ScreeningEvent {}

    record Assigned(Assignee assignee) implements ScreeningEvent {}

    record FormallyChecked(FormalCheck check) implements ScreeningEvent {}

    record WishAssessed(String wishId, Assessment assessment) implements ScreeningEvent {}

    record AssessmentReverted(String wishId, Reversal reversal) implements ScreeningEvent {}

    record EditorialWritten(String wishId, Editorial editorial) implements ScreeningEvent {}

    record EditorialAnswered(String wishId, EditorialAnswer answer) implements ScreeningEvent {}

    record ClarificationRequested(ClarificationRequest request) implements ScreeningEvent {}

    record ClarificationExtended(Deadline deadline, String reason, String by)
            implements ScreeningEvent {}

    /**
     * @param written becomes the next version of the response; null when only answers were sent
     */
    record ClarificationAnswered(
            List<String> answers, @Nullable ResponseContent written, String by, Instant at)
            implements ScreeningEvent {
        public ClarificationAnswered {
            answers = List.copyOf(answers);
        }
    }

    record ClarificationLapsed() implements ScreeningEvent {}

    record Completed(String by) implements ScreeningEvent {}

    record Ended(String reason) implements ScreeningEvent {}
}
