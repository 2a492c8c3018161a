package dk.revus.submission.question;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.question.model.Question;
import dk.revus.submission.question.model.QuestionEvent;
import dk.revus.submission.question.model.QuestionEvent.QuestionAnswered;
import dk.revus.submission.question.model.QuestionEvent.QuestionAsked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a question: {@code revus.question.events}; to all once it is answered. */
final class QuestionLetters {

    static final String TOPIC = "revus.question.events";

    private QuestionLetters() {}

    /** A question as strangers see it, first version. */
    record QuestionV1(
            String questionId,
            String callId,
            String cycleId,
            String organisation,
            String state,
            String text,
            Instant askedAt,
            @Nullable AnswerV1 answer) {}

    /**
     * @param by the function that answered
     * @param corrections how many earlier answers it replaces
     */
    record AnswerV1(String text, String by, Instant at, int corrections) {}

    static List<Letter> of(Stored<Question> question, QuestionEvent event) {
        var letter = letter(question);
        return List.of(
                switch (event) {
                    case QuestionAsked _ ->
                            Letter.internal(TOPIC, "question.asked", letter.cycleId(), letter);
                    case QuestionAnswered _ ->
                            Letter.toAll(TOPIC, "question.answered", letter.cycleId(), letter);
                });
    }

    private static QuestionV1 letter(Stored<Question> question) {
        var asked = question.state().asked();
        var answer =
                question.state() instanceof Question.Answered(_, var reply, var earlier)
                        ? new AnswerV1(reply.text(), reply.by(), reply.at(), earlier.size())
                        : null;
        return new QuestionV1(
                question.id(),
                asked.callId(),
                asked.cycleId(),
                asked.municipality(),
                answer == null ? "ASKED" : "ANSWERED",
                asked.text(),
                asked.askedAt(),
                answer);
    }
}
