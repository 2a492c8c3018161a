package dk.revus.submission.question;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.submission.question.model.Question;
import dk.revus.submission.question.model.Question.Reply;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is shown.
 *
 * @param organisation that asks
 * @param answer that holds now; null until there is one
 * @param earlier answers that were corrected, oldest first
 */
record QuestionView(
        String questionId,
        String callId,
        String organisation,
        String state,
        String text,
        Instant askedAt,
        @Nullable Reply answer,
        List<Reply> earlier,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return questionId;
    }

    static QuestionView of(Stored<Question> stored, String state, Actions actions) {
        var asked = stored.state().asked();
        var answered = stored.state() instanceof Question.Answered known ? known : null;
        return new QuestionView(
                stored.id(),
                asked.callId(),
                asked.municipality(),
                state,
                asked.text(),
                asked.askedAt(),
                answered == null ? null : answered.answer(),
                answered == null ? List.of() : answered.earlier(),
                stored.version(),
                actions);
    }
}
