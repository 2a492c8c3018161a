package dk.revus.submission.screening;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.screening.model.ScreeningRefusal;
import dk.revus.submission.screening.model.ScreeningRefusal.AlreadyAssessed;
import dk.revus.submission.screening.model.ScreeningRefusal.AnswersIncomplete;
import dk.revus.submission.screening.model.ScreeningRefusal.ClarificationClosed;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;
import dk.revus.submission.screening.model.ScreeningRefusal.DeadlineInThePast;
import dk.revus.submission.screening.model.ScreeningRefusal.DeadlineNotLater;
import dk.revus.submission.screening.model.ScreeningRefusal.FieldCannotBeOpened;
import dk.revus.submission.screening.model.ScreeningRefusal.NoEditorial;
import dk.revus.submission.screening.model.ScreeningRefusal.NotAllScreened;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.NotYetDue;
import dk.revus.submission.screening.model.ScreeningRefusal.NothingToRevert;
import dk.revus.submission.screening.model.ScreeningRefusal.PrincipleAssessedTwice;
import dk.revus.submission.screening.model.ScreeningRefusal.PrincipleNotInCall;
import dk.revus.submission.screening.model.ScreeningRefusal.PrinciplesMissing;
import dk.revus.submission.screening.model.ScreeningRefusal.ProcessingFinished;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import dk.revus.submission.screening.model.ScreeningRefusal.ResultContradicts;
import dk.revus.submission.screening.model.ScreeningRefusal.UnknownWish;
import dk.revus.submission.screening.model.ScreeningRefusal.WishWithdrawn;

/** A new reason does not compile until it has an answer here. */
final class ScreeningProblems {

    private ScreeningProblems() {}

    static Problem describe(ScreeningRefusal refusal) {
        return switch (refusal) {
            case ConflictOfInterest(var municipality) ->
                    Problem.forbidden(
                                    "conflict-of-interest",
                                    "You act for this municipality too; somebody else must do"
                                            + " this.")
                            .with("municipality", municipality);
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why; others will read it.");
            case UnknownWish(var wish) ->
                    Problem.unprocessable("unknown-wish", "This response has no such wish.")
                            .with("wishId", wish);
            case WishWithdrawn(var wish) ->
                    Problem.unprocessable(
                                    "wish-withdrawn", "The municipality has taken this wish back.")
                            .with("wishId", wish);
            case AlreadyAssessed(var wish) ->
                    Problem.conflict(
                                    "already-assessed",
                                    "This wish has a result. Take it back first, with a reason.")
                            .with("wishId", wish);
            case PrincipleNotInCall(var principle) ->
                    Problem.unprocessable(
                                    "principle-not-in-call", "The call has no such principle.")
                            .with("principleId", principle);
            case PrincipleAssessedTwice(var principle) ->
                    Problem.unprocessable(
                                    "principle-answered-twice",
                                    "Answer each principle once for a wish.")
                            .with("principleId", principle);
            case PrinciplesMissing(var missing) ->
                    Problem.unprocessable(
                                    "principles-missing",
                                    "Assess every principle of the call: see 'missing'.")
                            .with("missing", missing);
            case ResultContradicts(var result, var principles) ->
                    Problem.unprocessable(
                                    "result-contradicts-principles",
                                    "The result says otherwise than the principles: see"
                                            + " 'principles'.")
                            .with("result", result)
                            .with("principles", principles);
            case NothingToRevert(var wish) ->
                    Problem.conflict("nothing-to-revert", "No result holds for this wish.")
                            .with("wishId", wish);
            case ProcessingFinished() ->
                    Problem.conflict(
                            "processing-finished",
                            "The call has been dealt with; its results stand.");
            case NoEditorial(var wish) ->
                    Problem.conflict("no-editorial-text", "There is no text to answer yet.")
                            .with("wishId", wish);
            case FieldCannotBeOpened(var field) ->
                    Problem.unprocessable(
                                    "field-cannot-be-opened",
                                    "Name fields of the response, and wishes that count.")
                            .with("field", field);
            case DeadlineInThePast(var deadline) ->
                    Problem.unprocessable(
                                    "deadline-in-the-past", "Choose a last day that is to come.")
                            .with("closesAt", deadline.closesAt());
            case DeadlineNotLater(var deadline, var present) ->
                    Problem.unprocessable(
                                    "deadline-not-later",
                                    "Choose a later day than the present last day.")
                            .with("lastDay", deadline.lastDay())
                            .with("present", present.lastDay());
            case ClarificationClosed(var deadline) ->
                    Problem.conflict(
                                    "clarification-closed",
                                    "The last day to answer has passed. Ask the secretariat.")
                            .with("closedAt", deadline.closesAt())
                            .with("lastDay", deadline.lastDay());
            case AnswersIncomplete(var questions, var missing) ->
                    Problem.unprocessable(
                                    "answers-incomplete",
                                    "Send one answer to each question, in their order.")
                            .with("questions", questions)
                            .with("missing", missing);
            case NotYetDue(var deadline) ->
                    Problem.conflict("not-yet-due", "The moment for this has not come.")
                            .with("dueAt", deadline.closesAt());
            case NotAllScreened(var formal, var wishes) ->
                    Problem.conflict(
                                    "screening-incomplete",
                                    "Check the form and assess each wish first.")
                            .with("formalCheckMissing", formal)
                            .with("wishes", wishes);
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
        };
    }
}
