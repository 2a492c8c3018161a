package dk.revus.submission.response;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.response.model.ContentRefusal;
import dk.revus.submission.response.model.ResponseRefusal;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DayPassed;
import dk.revus.submission.response.model.ResponseRefusal.DayStillToCome;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.FourEyesRequired;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.NothingWouldBeLeft;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;

/** A new reason does not compile until it has an answer here. */
final class ResponseProblems {

    private ResponseProblems() {}

    static Problem describe(ResponseRefusal refusal) {
        return switch (refusal) {
            case ContentRefusal content -> ContentProblems.describe(content);
            case DeadlinePassed(var deadline) ->
                    Problem.conflict(
                                    "deadline-passed",
                                    "The deadline has passed. Ask the secretariat to admit you late.")
                            .with("closedAt", deadline.closesAt())
                            .with("lastDay", deadline.lastDay());
            case CallNotOpen() ->
                    Problem.conflict("call-not-open", "The call does not take answers now.");
            case PreCheckFailed(var findings) ->
                    Problem.unprocessable(
                                    "precheck-failed",
                                    "It is saved and not sent. 'findings' says what is missing.")
                            .with("findings", findings);
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why; others will read it.");
            case FourEyesRequired() ->
                    Problem.conflict(
                            "four-eyes-required",
                            "You edited last, and your municipality wants somebody else to do"
                                    + " this.");
            case DayPassed(var field, var day) ->
                    Problem.unprocessable("day-passed", "Choose a day that is not over.")
                            .with("field", field)
                            .with("day", day);
            case DayStillToCome(var field, var day) ->
                    Problem.unprocessable(
                                    "day-still-to-come",
                                    "This day is still to come; say when it was.")
                            .with("field", field)
                            .with("day", day);
            case NothingWouldBeLeft() ->
                    Problem.unprocessable(
                            "nothing-would-be-left",
                            "Without this wish the answer says nothing. Withdraw it as a whole.");
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
        };
    }
}
