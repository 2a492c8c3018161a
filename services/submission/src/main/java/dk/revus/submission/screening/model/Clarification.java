package dk.revus.submission.screening.model;

import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is over.
 *
 * @param answers one to each question; empty when it lapsed unanswered
 * @param written what became the next version of the response; null when only answers were sent
 * @param by the municipality's function that answered; null when nobody did
 * @param onVersion the version that counted when it ended
 * @param withdrawnBecause why the secretariat did not wait for an answer; null when it did
 */
public record Clarification(
        ClarificationRequest request,
        List<String> answers,
        @Nullable ResponseContent written,
        @Nullable String by,
        @Nullable Instant at,
        int onVersion,
        @Nullable String withdrawnBecause) {

    public Clarification {
        answers = List.copyOf(answers);
    }

    public boolean isAnswered() {
        return by != null;
    }
}
