package dk.revus.submission.response.model;

import java.time.Instant;
import java.time.LocalDate;

/** What happens when a municipality asks to answer after the deadline. */
public sealed interface LateEvent extends ResponseEvent {

    /**
     * @param by the function that asked
     */
    record AdmissionRequested(String by, Instant at, String reason) implements LateEvent {}

    record AdmissionGranted(String reason, LocalDate until) implements LateEvent {}

    record AdmissionRefused(String reason) implements LateEvent {}
}
