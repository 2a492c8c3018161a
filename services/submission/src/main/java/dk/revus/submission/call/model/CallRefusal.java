package dk.revus.submission.call.model;

import java.time.Instant;
import java.util.Set;

/** Why a call is not changed. */
public sealed interface CallRefusal {

    record DeadlineBeforeOpening(Instant opensAt, Deadline deadline) implements CallRefusal {}

    record DeadlineInThePast(Deadline deadline) implements CallRefusal {}

    record WarningsNotConfirmed(Set<CallWarning> warnings) implements CallRefusal {}

    record NobodyInvited() implements CallRefusal {}

    record NotYetDue(Instant dueAt) implements CallRefusal {}

    /** The call is not in a state for this; the permission table says the same beforehand. */
    record NotNow() implements CallRefusal {}
}
