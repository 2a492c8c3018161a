package dk.revus.notification.occasion.model;

import dk.revus.notification.known.model.Question;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.util.Map;
import java.util.Objects;

/** question.answered: whoever asked reads the answer, and a correction of it. */
public final class QuestionAnswer {

    private QuestionAnswer() {}

    public static Note to(Question question, Cause cause) {
        var answer = Objects.requireNonNull(question.answer(), "answer");
        var wording =
                answer.corrections() == 0 ? Wording.QUESTION_ANSWERED : Wording.QUESTION_CORRECTED;
        var text =
                wording.render(
                        Map.of(
                                Field.CALL_ID, question.callId(),
                                Field.QUESTION_TEXT, question.text(),
                                Field.QUESTION_ANSWER, answer.text(),
                                Field.QUESTION_ANSWERED_BY, answer.by()));
        return new Note(
                Kind.QUESTION_ANSWERED,
                question.organisation(),
                cause.eventId(),
                cause.eventId(),
                question.questionId(),
                question.cycleId(),
                cause.at(),
                text.subject(),
                text.body());
    }
}
