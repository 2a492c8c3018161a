package dk.revus.submission.question;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.question.model.Question;
import dk.revus.submission.question.model.QuestionEvent;
import dk.revus.submission.question.model.QuestionEvent.QuestionAnswered;
import dk.revus.submission.question.model.QuestionEvent.QuestionAsked;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a question: {@code revus.question.events}; to all once it is answered. */
final class QuestionPublishedEvents {

    static final String TOPIC = "revus.question.events";

    private QuestionPublishedEvents() {}

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

    static List<PublishedEvent> of(Stored<Question> question, QuestionEvent event) {
        var data = data(question);
        return List.of(
                switch (event) {
                    case QuestionAsked _ ->
                            PublishedEvent.internal(TOPIC, "question.asked", data.cycleId(), data);
                    case QuestionAnswered _ ->
                            PublishedEvent.toAll(TOPIC, "question.answered", data.cycleId(), data);
                });
    }

    private static QuestionV1 data(Stored<Question> question) {
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
