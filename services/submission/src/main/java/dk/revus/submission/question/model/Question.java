package dk.revus.submission.question.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.util.List;

/** Where a question stands. Each state holds exactly what is true in it. */
public sealed interface Question {

    @Named("NEW")
    record New() implements Question {}

    /**
     * @param municipality that asks; the person is in the journal
     */
    @Named("ASKED")
    record Asked(String callId, String cycleId, String municipality, String text, Instant askedAt)
            implements Question {}

    /**
     * @param answer that holds now
     * @param earlier what was answered before, oldest first: it was read, and stays readable
     */
    @Named("ANSWERED")
    record Answered(Asked question, Reply answer, List<Reply> earlier) implements Question {
        public Answered {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * What was answered when.
     *
     * @param by the function that answered
     */
    record Reply(String text, String by, Instant at) {}

    /**
     * @throws IllegalStateException before there is a question
     */
    default Asked asked() {
        return switch (this) {
            case New _ -> throw new IllegalStateException("Nothing was asked yet");
            case Asked asked -> asked;
            case Answered(var asked, _, _) -> asked;
        };
    }
}
