package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens when a municipality asks to answer after the deadline. */
public sealed interface LateEvent extends ResponseEvent {

    /**
     * @param by the function that asked
     */
    @Named("admission-requested")
    record AdmissionRequested(String by, Instant at, String reason) implements LateEvent {}

    @Named("admission-granted")
    record AdmissionGranted(String reason, LocalDate until) implements LateEvent {}

    /**
     * @param before the last day that was told before; null in what was kept before it was held
     */
    @Named("admission-corrected")
    record AdmissionCorrected(String reason, @Nullable LocalDate before, LocalDate until)
            implements LateEvent {}

    @Named("admission-refused")
    record AdmissionRefused(String reason) implements LateEvent {}
}
