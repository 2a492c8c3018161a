package dk.revus.strategy.cycle;

import dk.revus.kit.problem.Problem;
import dk.revus.strategy.cycle.model.CycleRefusal;
import dk.revus.strategy.cycle.model.CycleRefusal.AlreadyPlanned;
import dk.revus.strategy.cycle.model.CycleRefusal.NotAnEarlierPhase;
import dk.revus.strategy.cycle.model.CycleRefusal.NotPlannedYet;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingAfterwards;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingChanged;
import dk.revus.strategy.cycle.model.CycleRefusal.ReasonRequired;
import dk.revus.strategy.cycle.model.CycleRefusal.SameMilestoneTwice;

/** What a refusal is called outside. */
final class CycleProblems {

    private CycleProblems() {}

    static Problem describe(CycleRefusal refusal) {
        return switch (refusal) {
            case AlreadyPlanned() ->
                    Problem.conflict("already-planned", "There is a cycle of this id.");
            case NotPlannedYet() -> Problem.notFound();
            case SameMilestoneTwice(var key) ->
                    Problem.unprocessable(
                                    "same-milestone-twice",
                                    "Each milestone key stands once in a plan.")
                            .with("key", key);
            case NothingAfterwards() ->
                    Problem.conflict(
                            "nothing-afterwards", "The cycle is closed; no phase comes after it.");
            case NotAnEarlierPhase(var now, var wanted) ->
                    Problem.conflict(
                                    "not-an-earlier-phase",
                                    "A cycle returns to a phase it has been through. Use advance"
                                            + " to go on.")
                            .with("phase", now)
                            .with("wanted", wanted);
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
            case ReasonRequired() ->
                    Problem.unprocessable(
                            "reason-required", "Say why the cycle goes back or is planned anew.");
        };
    }
}
