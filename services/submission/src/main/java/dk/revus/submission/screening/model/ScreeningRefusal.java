package dk.revus.submission.screening.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.FORBIDDEN;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why a screening is not changed. */
public sealed interface ScreeningRefusal {

    /** Who asks acts for the municipality whose answer it is, too. */
    @Refused(
            as = FORBIDDEN,
            code = "conflict-of-interest",
            saying = "You act for this municipality too; somebody else must do this.")
    record ConflictOfInterest(String municipality) implements ScreeningRefusal {}

    @Refused(as = UNPROCESSABLE, code = "reason-required", saying = "Say why; others will read it.")
    record ReasonRequired() implements ScreeningRefusal {}

    /** Something else is wrong, and the reason is missing too. */
    record WithoutReason(ScreeningRefusal why, List<Missing> errors)
            implements ScreeningRefusal, Because {
        WithoutReason(ScreeningRefusal why, ReasonRequired missing) {
            this(why, List.of(new Missing("reason", "Say why.")));
        }
    }

    /** A field that is to be filled in. */
    record Missing(String field, String message) {}

    @Refused(
            as = UNPROCESSABLE,
            code = "assignee-is-partial",
            saying = "Whoever acts for the municipality does not screen its answer.")
    record AssigneeIsPartial(String organisation) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "assignee-does-not-screen",
            saying = "This account has no role that screens.")
    record AssigneeDoesNotScreen() implements ScreeningRefusal {}

    @Refused(as = UNPROCESSABLE, code = "unknown-wish", saying = "This response has no such wish.")
    record UnknownWish(String wishId) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "wish-withdrawn",
            saying = "The municipality has taken this wish back.")
    record WishWithdrawn(String wishId) implements ScreeningRefusal {}

    /** It has a result; that is taken back first, so that nothing is overwritten by mistake. */
    @Refused(
            as = CONFLICT,
            code = "already-assessed",
            saying = "This wish has a result. Take it back first, with a reason.")
    record AlreadyAssessed(String wishId) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "principle-not-in-call",
            saying = "The call has no such principle.")
    record PrincipleNotInCall(String principleId) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "principle-answered-twice",
            saying = "Answer each principle once for a wish.")
    record PrincipleAssessedTwice(String principleId) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "principles-missing",
            saying = "Assess every principle of the call: see 'missing'.")
    record PrinciplesMissing(List<String> missing) implements ScreeningRefusal {
        public PrinciplesMissing {
            missing = List.copyOf(missing);
        }
    }

    /** The result says one thing, and the principles another. */
    @Refused(
            as = UNPROCESSABLE,
            code = "result-contradicts-principles",
            saying = "The result says otherwise than the principles: see 'principles'.")
    record ResultContradicts(ScreeningResult result, List<String> principles)
            implements ScreeningRefusal {
        public ResultContradicts {
            principles = List.copyOf(principles);
        }
    }

    @Refused(as = CONFLICT, code = "nothing-to-revert", saying = "No result holds for this wish.")
    record NothingToRevert(String wishId) implements ScreeningRefusal {}

    /** The call has been dealt with; results stand. */
    @Refused(
            as = CONFLICT,
            code = "processing-finished",
            saying = "The call has been dealt with; its results stand.")
    record ProcessingFinished() implements ScreeningRefusal {}

    @Refused(as = CONFLICT, code = "no-editorial-text", saying = "There is no text to answer yet.")
    record NoEditorial(String wishId) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "field-cannot-be-opened",
            saying = "Name fields of the response, and wishes that count.")
    record FieldCannotBeOpened(String field) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "deadline-in-the-past",
            saying = "Choose a last day that is to come.")
    record DeadlineInThePast(Instant closesAt) implements ScreeningRefusal {
        DeadlineInThePast(Deadline deadline) {
            this(deadline.closesAt());
        }
    }

    /** Nobody is waited for so long that it can only be a slip. */
    @Refused(
            as = UNPROCESSABLE,
            code = "day-too-far",
            saying = "Choose a day within a year from now.")
    record DayTooFar(String field, LocalDate day, LocalDate latest) implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "Say what is to be different from now on.")
    record NothingChanged() implements ScreeningRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "deadline-not-later",
            saying = "Choose a later day than the present last day.")
    record DeadlineNotLater(LocalDate lastDay, LocalDate present) implements ScreeningRefusal {
        DeadlineNotLater(Deadline deadline, Deadline present) {
            this(deadline.lastDay(), present.lastDay());
        }
    }

    @Refused(
            as = CONFLICT,
            code = "clarification-closed",
            saying = "The last day to answer has passed. Ask the secretariat.")
    record ClarificationClosed(Instant closedAt, LocalDate lastDay) implements ScreeningRefusal {
        ClarificationClosed(Deadline deadline) {
            this(deadline.closesAt(), deadline.lastDay());
        }
    }

    /**
     * @param missing numbers of the questions without an answer, from 1
     */
    @Refused(
            as = UNPROCESSABLE,
            code = "answers-incomplete",
            saying = "Send one answer to each question, in their order.")
    record AnswersIncomplete(int questions, List<Integer> missing) implements ScreeningRefusal {
        public AnswersIncomplete {
            missing = List.copyOf(missing);
        }
    }

    @Refused(as = CONFLICT, code = "not-yet-due", saying = "The moment for this has not come.")
    record NotYetDue(Instant dueAt) implements ScreeningRefusal {
        NotYetDue(Deadline deadline) {
            this(deadline.closesAt());
        }
    }

    /**
     * @param formalCheckMissing whether the formal check is missing
     * @param wishes those without a result that holds
     */
    @Refused(
            as = CONFLICT,
            code = "screening-incomplete",
            saying = "Check the form and assess each wish first.")
    record NotAllScreened(boolean formalCheckMissing, List<String> wishes)
            implements ScreeningRefusal {
        public NotAllScreened {
            wishes = List.copyOf(wishes);
        }
    }

    /** Not in this state; the permission table says the same beforehand. */
    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the present state.")
    record NotNow() implements ScreeningRefusal {}
}
