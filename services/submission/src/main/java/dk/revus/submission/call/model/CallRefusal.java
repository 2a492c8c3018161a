package dk.revus.submission.call.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why a call is not changed. */
public sealed interface CallRefusal {

    record DeadlineBeforeOpening(Instant opensAt, Deadline deadline) implements CallRefusal {}

    record DeadlineInThePast(Deadline deadline) implements CallRefusal {}

    /** A copy kept a date that is over. */
    record DatesInThePast(List<String> fields) implements CallRefusal {}

    record NobodyInvited() implements CallRefusal {}

    /** Nobody puts a name to a letter without its numbers, or to a call without its principles. */
    record Incomplete(List<String> missing) implements CallRefusal {}

    record SignatureMissing() implements CallRefusal {}

    record AlreadySigned(String by) implements CallRefusal {}

    /** Two signatures are of two persons. */
    record SignedBySamePerson() implements CallRefusal {}

    record WarningsNotConfirmed(Set<CallWarning> warnings) implements CallRefusal {}

    /** Somebody may have counted on the day that was announced. */
    record EarlierThanAnnounced(LocalDate announced) implements CallRefusal {}

    /** Somebody may have sent as many wishes as were announced. */
    record FewerThanAnnounced(int announced) implements CallRefusal {}

    record NothingChanged() implements CallRefusal {}

    record ReasonRequired() implements CallRefusal {}

    record Unfinished(List<String> responses) implements CallRefusal {}

    record NotYetDue(Instant dueAt) implements CallRefusal {}

    /** The call is not in a state for this; the permission table says the same beforehand. */
    record NotNow() implements CallRefusal {}
}
