package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;
import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why a response is not changed. */
public sealed interface ResponseRefusal
        permits ContentRefusal,
                ResponseRefusal.DeadlinePassed,
                ResponseRefusal.CallNotOpen,
                ResponseRefusal.CallProcessed,
                ResponseRefusal.PreCheckFailed,
                ResponseRefusal.ReasonRequired,
                ResponseRefusal.FourEyesRequired,
                ResponseRefusal.DayPassed,
                ResponseRefusal.DayTooFar,
                ResponseRefusal.NothingChanged,
                ResponseRefusal.DayStillToCome,
                ResponseRefusal.NothingWouldBeLeft,
                ResponseRefusal.NotNow {

    @Refused(
            as = CONFLICT,
            code = "deadline-passed",
            saying = "The deadline has passed. Ask the secretariat to admit you late.")
    record DeadlinePassed(Instant closedAt, LocalDate lastDay) implements ResponseRefusal {
        DeadlinePassed(Deadline deadline) {
            this(deadline.closesAt(), deadline.lastDay());
        }
    }

    @Refused(as = CONFLICT, code = "call-not-open", saying = "The call does not take answers now.")
    record CallNotOpen() implements ResponseRefusal {}

    /** What was decided on the wishes rests on the answers as they were. */
    @Refused(
            as = CONFLICT,
            code = "call-processed",
            saying =
                    "The call has been dealt with, and what was decided rests on this answer. Write"
                            + " to the secretariat when something in it no longer holds.")
    record CallProcessed() implements ResponseRefusal {}

    /** Not ready to be sent. */
    @Refused(
            as = UNPROCESSABLE,
            code = "precheck-failed",
            saying = "It is saved and not sent. 'findings' says what is missing.")
    record PreCheckFailed(List<Finding> findings) implements ResponseRefusal {
        public PreCheckFailed {
            findings = List.copyOf(findings);
        }
    }

    @Refused(as = UNPROCESSABLE, code = "reason-required", saying = "Say why; others will read it.")
    record ReasonRequired() implements ResponseRefusal {}

    /** Whoever edited last is not the one who sends. */
    @Refused(
            as = CONFLICT,
            code = "four-eyes-required",
            saying = "You edited last, and your municipality wants somebody else to do this.")
    record FourEyesRequired() implements ResponseRefusal {}

    /** Somebody is asked to do something by a day that is over. */
    @Refused(as = UNPROCESSABLE, code = "day-passed", saying = "Choose a day that is not over.")
    record DayPassed(String field, LocalDate day) implements ResponseRefusal {}

    /** Nobody is waited for so long that it can only be a slip. */
    @Refused(
            as = UNPROCESSABLE,
            code = "day-too-far",
            saying = "Choose a day within a year from now.")
    record DayTooFar(String field, LocalDate day, LocalDate latest) implements ResponseRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "Say what is to be different from now on.")
    record NothingChanged() implements ResponseRefusal {}

    /** Something is said to have happened on a day that is still to come. */
    @Refused(
            as = UNPROCESSABLE,
            code = "day-still-to-come",
            saying = "This day is still to come; say when it was.")
    record DayStillToCome(String field, LocalDate day) implements ResponseRefusal {}

    /** Without this wish the answer would say nothing. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-would-be-left",
            saying = "Without this wish the answer says nothing. Withdraw it as a whole.")
    record NothingWouldBeLeft() implements ResponseRefusal {}

    /** Not in this state; the permission table says the same beforehand. */
    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the present state.")
    record NotNow() implements ResponseRefusal {}
}
