package dk.revus.submission.response.model;

import java.time.Instant;
import java.time.LocalDate;

/** Asking to answer after the deadline, and answering that. */
public sealed interface LateCommand extends ResponseCommand {

    record RequestLate(String reason, Author by, Instant at) implements LateCommand {}

    /**
     * @param until the last day, which counts in full
     */
    record GrantLate(String reason, LocalDate until, Instant at) implements LateCommand {}

    /**
     * Another last day for who was let in already.
     *
     * @param until the last day, which counts in full
     */
    record CorrectLate(String reason, LocalDate until, Instant at) implements LateCommand {}

    record RefuseLate(String reason) implements LateCommand {}
}
