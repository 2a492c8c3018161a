package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** Where the screening of one response stands. Each state holds exactly what is true in it. */
public sealed interface Screening {

    /** No response under this id has come to be screened. */
    @Named("NEW")
    record New() implements Screening {}

    @Named("RECEIVED")
    record Received(ScreeningFile file) implements Screening {}

    @Named("UNDER_SCREENING")
    record UnderScreening(ScreeningFile file) implements Screening {}

    @Named("CLARIFICATION_REQUESTED")
    record AwaitingClarification(ScreeningFile file, ClarificationRequest request)
            implements Screening {}

    @Named("SCREENED")
    record Screened(ScreeningFile file) implements Screening {}

    /**
     * There is nothing left to screen, because the response does not count any longer.
     *
     * @param reason what the municipality gave
     */
    @Named("ENDED")
    record Ended(ScreeningFile file, String reason) implements Screening {}

    /** What is on file; null while there is no file. Every state but the first has its own. */
    default @Nullable ScreeningFile file() {
        return null;
    }

    /** The same state about another file. */
    default Screening with(ScreeningFile other) {
        return switch (this) {
            case New _ -> new Received(other);
            case Received _ -> new Received(other);
            case UnderScreening _ -> new UnderScreening(other);
            case AwaitingClarification(_, var request) -> new AwaitingClarification(other, request);
            case Screened _ -> new Screened(other);
            case Ended(_, var reason) -> new Ended(other, reason);
        };
    }
}
