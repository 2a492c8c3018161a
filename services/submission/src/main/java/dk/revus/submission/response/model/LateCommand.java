package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.time.LocalDate;

/** Asking to answer after the deadline, and answering that. */
public sealed interface LateCommand extends ResponseCommand {

    @Named("request-late")
    record RequestLate(String reason, Author by, Instant at) implements LateCommand {}

    /**
     * @param until the last day, which counts in full
     */
    @Named("grant-late")
    record GrantLate(String reason, LocalDate until, Instant at) implements LateCommand {}

    /**
     * Another last day for who was let in already.
     *
     * @param until the last day, which counts in full
     */
    @Named("correct-late")
    record CorrectLate(String reason, LocalDate until, Instant at) implements LateCommand {}

    @Named("refuse-late")
    record RefuseLate(String reason) implements LateCommand {}
}
