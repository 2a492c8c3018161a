package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Named;
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
    @Named("version-received")
    record VersionReceived(SubmittedVersion version) implements ScreeningEvent {}

    @Named("registered")
    record Registered(String dokId) implements ScreeningEvent {}

    @Named("started")
    record Started(Assignee assignee) implements ScreeningEvent {}

    @Named("assigned")
    record Assigned(Assignee assignee) implements ScreeningEvent {}

    @Named("formally-checked")
    record FormallyChecked(FormalCheck check) implements ScreeningEvent {}

    @Named("wish-assessed")
    record WishAssessed(String wishId, Assessment assessment) implements ScreeningEvent {}

    @Named("assessment-reverted")
    record AssessmentReverted(String wishId, Reversal reversal) implements ScreeningEvent {}

    @Named("editorial-written")
    record EditorialWritten(String wishId, Editorial editorial) implements ScreeningEvent {}

    @Named("editorial-answered")
    record EditorialAnswered(String wishId, EditorialAnswer answer) implements ScreeningEvent {}

    /** What has happened to one question to the municipality. */
    sealed interface ClarificationEvent extends ScreeningEvent {}

    @Named("clarification-requested")
    record ClarificationRequested(ClarificationRequest request) implements ClarificationEvent {}

    /**
     * @param before the last day until now; null where the journal has not kept it
     */
    @Named("clarification-extended")
    record ClarificationExtended(
            @Nullable Deadline before, Deadline deadline, String reason, String by)
            implements ClarificationEvent {}

    /**
     * What was asked, or its last day, was a slip; what was told before does not hold.
     *
     * @param before the last day until now, and {@code deadline} from now on; the same where it
     *     stays
     * @param questions null where they stay
     */
    @Named("clarification-corrected")
    record ClarificationCorrected(
            Deadline before,
            Deadline deadline,
            @Nullable CorrectedQuestions questions,
            String reason,
            String by)
            implements ClarificationEvent {}

    /** All questions as they were asked, and as they should have been. */
    record CorrectedQuestions(List<String> before, List<String> now) {
        public CorrectedQuestions {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /** Nothing is asked any longer, though the last day is still to come. */
    @Named("clarification-withdrawn")
    record ClarificationWithdrawn(String reason, String by) implements ClarificationEvent {}

    /**
     * @param written becomes the next version of the response; null when only answers were sent
     */
    @Named("clarification-answered")
    record ClarificationAnswered(
            List<String> answers, @Nullable ResponseContent written, String by, Instant at)
            implements ClarificationEvent {
        public ClarificationAnswered {
            answers = List.copyOf(answers);
        }
    }

    @Named("clarification-lapsed")
    record ClarificationLapsed() implements ClarificationEvent {}

    @Named("completed")
    record Completed(String by) implements ScreeningEvent {}

    @Named("ended")
    record Ended(String reason) implements ScreeningEvent {}
}
