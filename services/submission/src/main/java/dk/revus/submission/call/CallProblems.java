package dk.revus.submission.call;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.call.model.CallRefusal;
import dk.revus.submission.call.model.CallRefusal.DeadlineBeforeOpening;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.NobodyInvited;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NotYetDue;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.util.List;

/** A new reason does not compile until it has an answer here. */
final class CallProblems {

    private CallProblems() {}

    static Problem describe(CallRefusal refusal) {
        return switch (refusal) {
            case DeadlineBeforeOpening(var opensAt, var deadline) ->
                    Problem.unprocessable(
                                    "deadline-before-opening",
                                    "The deadline must lie after the opening.")
                            .with("opensAt", opensAt)
                            .with("closesAt", deadline.closesAt());
            case DeadlineInThePast(var deadline) ->
                    Problem.unprocessable(
                                    "deadline-in-the-past", "Choose a last day that is to come.")
                            .with("closesAt", deadline.closesAt());
            case WarningsNotConfirmed(var warnings) ->
                    Problem.unprocessable(
                                    "warnings-not-confirmed",
                                    "Look at 'warnings' and confirm each of them, if it is meant.")
                            .with("warnings", warnings);
            case NobodyInvited() ->
                    Problem.unprocessable("nobody-invited", "Invite at least one municipality.");
            case NotYetDue(var dueAt) ->
                    Problem.conflict("not-yet-due", "The moment for this has not come.")
                            .with("dueAt", dueAt);
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
        };
    }

    static Problem unknown(String what, List<String> ids) {
        return Problem.unprocessable(
                        "unknown-" + what, "We do not know these, or not yet: see 'unknown'.")
                .with("unknown", ids);
    }
}
