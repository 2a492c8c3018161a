package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked about a clarification: one missing thing, without reopening everything. */
public sealed interface ClarificationCommand extends ScreeningCommand {

    @Named("request-clarification")
    record RequestClarification(
            List<String> questions, List<String> editableFields, Deadline deadline, Act act)
            implements ClarificationCommand, Judgement {
        public RequestClarification {
            questions = List.copyOf(questions);
            editableFields = List.copyOf(editableFields);
        }
    }

    @Named("extend-clarification")
    record ExtendClarification(Deadline deadline, String reason, Act act)
            implements ClarificationCommand, Judgement {}

    /**
     * Other words, or another last day, earlier ones too: what was written was a slip.
     *
     * @param questions all of them, as they should have been; null where they stay
     * @param deadline null where it stays
     */
    @Named("correct-clarification")
    record CorrectClarification(
            @Nullable List<String> questions, @Nullable Deadline deadline, String reason, Act act)
            implements ClarificationCommand, Judgement {
        public CorrectClarification {
            questions = questions == null ? null : List.copyOf(questions);
        }
    }

    /** Nothing is asked any longer, and the screening goes on with what was sent. */
    @Named("withdraw-clarification")
    record WithdrawClarification(String reason, Act act)
            implements ClarificationCommand, Judgement {}

    /**
     * @param answers one to each question
     * @param written the response as it is to be from now on; null when only answers were sent
     */
    @Named("answer-clarification")
    record AnswerClarification(List<String> answers, @Nullable ResponseContent written, Act act)
            implements ClarificationCommand {
        public AnswerClarification {
            answers = List.copyOf(answers);
        }
    }

    /** The day has passed and nobody answered. */
    @Named("lapse-clarification")
    record LapseClarification(Instant at) implements ClarificationCommand {}
}
