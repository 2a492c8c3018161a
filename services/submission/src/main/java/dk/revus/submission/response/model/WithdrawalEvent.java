package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.Circumstances.Resolution;

/** Nothing of it counts any longer. */
public sealed interface WithdrawalEvent extends ResponseEvent {

    @Named("withdrawn")
    record ResponseWithdrawn(String reason) implements WithdrawalEvent {}

    /** The council said no to what was sent with reservation. */
    @Named("reservation-failed")
    record ReservationFailed(Resolution resolution, String reason) implements WithdrawalEvent {}
}
