package dk.revus.submission.call.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why a call is not changed. */
public sealed interface CallRefusal {

    @Refused(
            as = UNPROCESSABLE,
            code = "deadline-before-opening",
            saying = "The deadline must lie after the opening.")
    record DeadlineBeforeOpening(Instant opensAt, Instant closesAt) implements CallRefusal {
        DeadlineBeforeOpening(Instant opensAt, Deadline deadline) {
            this(opensAt, deadline.closesAt());
        }
    }

    @Refused(
            as = UNPROCESSABLE,
            code = "deadline-in-the-past",
            saying = "Choose a last day that is to come.")
    record DeadlineInThePast(Instant closesAt) implements CallRefusal {
        DeadlineInThePast(Deadline deadline) {
            this(deadline.closesAt());
        }
    }

    /** A copy kept a date that is over. */
    @Refused(
            as = UNPROCESSABLE,
            code = "dates-in-the-past",
            saying = "These days of the copy are over. Move it further: see 'fields'.")
    record DatesInThePast(List<String> fields) implements CallRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "nobody-invited",
            saying = "Invite at least one municipality.")
    record NobodyInvited() implements CallRefusal {}

    /**
     * No mail would arrive there from everybody who may want to ask.
     *
     * @param field where it was said
     */
    @Refused(
            as = UNPROCESSABLE,
            code = "mail-address-unreachable",
            saying =
                    "Not everybody could write there. Letters such as æ, ø and å may stand behind the @, but not before it.")
    record MailboxUnreachable(String field) implements CallRefusal {}

    /** Nobody puts a name to a letter without its numbers, or to a call without its principles. */
    @Refused(
            as = UNPROCESSABLE,
            code = "call-incomplete",
            saying = "Fill in what is missing before it is signed: see 'missing'.")
    record Incomplete(List<String> missing) implements CallRefusal {}

    @Refused(
            as = CONFLICT,
            code = "signature-missing",
            saying = "The chairmanship has not signed the letter as it is now.")
    record SignatureMissing() implements CallRefusal {}

    @Refused(as = CONFLICT, code = "already-signed", saying = "The letter is signed as it is now.")
    record AlreadySigned(String by) implements CallRefusal {}

    /** Two signatures are of two persons. */
    @Refused(
            as = CONFLICT,
            code = "four-eyes-required",
            saying = "Whoever signed for the chairmanship cannot publish as well.")
    record SignedBySamePerson() implements CallRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "warnings-not-confirmed",
            saying = "Look at 'warnings' and confirm each of them, if it is meant.")
    record WarningsNotConfirmed(Set<CallWarning> warnings) implements CallRefusal {}

    /** Something else is wrong, and this is asked in the same round. */
    record AskedAsWell(CallRefusal why, Set<CallWarning> warnings) implements CallRefusal, Because {
        AskedAsWell(CallRefusal why, WarningsNotConfirmed asked) {
            this(why, asked.warnings());
        }
    }

    /** Somebody may have counted on the day that was announced. */
    @Refused(
            as = UNPROCESSABLE,
            code = "deadline-earlier-than-announced",
            saying = "A deadline that was announced can only be moved to a later day.")
    record EarlierThanAnnounced(LocalDate announced) implements CallRefusal {}

    /** Somebody may have sent as many wishes as were announced. */
    @Refused(
            as = UNPROCESSABLE,
            code = "focus-limit-lowered",
            saying = "No fewer wishes than were announced can be allowed.")
    record FewerThanAnnounced(int announced) implements CallRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "Say what is to be different from now on.")
    record NothingChanged() implements CallRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Give a reason, for all to read.")
    record ReasonRequired() implements CallRefusal {}

    @Refused(
            as = CONFLICT,
            code = "processing-unfinished",
            saying = "These responses are not dealt with yet: see 'responses'.")
    record Unfinished(List<String> responses) implements CallRefusal {}

    @Refused(as = CONFLICT, code = "not-yet-due", saying = "The moment for this has not come.")
    record NotYetDue(Instant dueAt) implements CallRefusal {}

    /** The call is not in a state for this; the permission table says the same beforehand. */
    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the present state.")
    record NotNow() implements CallRefusal {}
}
