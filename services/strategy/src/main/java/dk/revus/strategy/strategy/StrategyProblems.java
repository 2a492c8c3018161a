package dk.revus.strategy.strategy;

import dk.revus.kit.problem.Problem;
import dk.revus.strategy.strategy.model.StrategyRefusal;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyAdopted;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyDrafted;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyRecommended;
import dk.revus.strategy.strategy.model.StrategyRefusal.NoSections;
import dk.revus.strategy.strategy.model.StrategyRefusal.NotDraftedYet;
import dk.revus.strategy.strategy.model.StrategyRefusal.NotRecommendedYet;
import dk.revus.strategy.strategy.model.StrategyRefusal.NothingChanged;
import dk.revus.strategy.strategy.model.StrategyRefusal.ReasonRequired;
import dk.revus.strategy.strategy.model.StrategyRefusal.SameThemeTwice;
import dk.revus.strategy.strategy.model.StrategyRefusal.ThemeNotPrioritised;
import dk.revus.strategy.strategy.model.StrategyRefusal.UnknownCycle;

/** What a refusal is called outside. */
final class StrategyProblems {

    private StrategyProblems() {}

    static Problem describe(StrategyRefusal refusal) {
        return switch (refusal) {
            case UnknownCycle(var id) ->
                    Problem.unprocessable("unknown-cycle", "There is no such cycle.")
                            .with("cycleId", id);
            case AlreadyDrafted() ->
                    Problem.conflict("already-drafted", "This cycle has a strategy already.");
            case NotDraftedYet() -> Problem.notFound();
            case NoSections() ->
                    Problem.unprocessable(
                            "no-sections", "A strategy has a section on at least one theme.");
            case SameThemeTwice(var id) ->
                    Problem.unprocessable("same-theme-twice", "A theme has one section.")
                            .with("themeId", id);
            case ThemeNotPrioritised(var id, var state) ->
                    Problem.conflict(
                                    "theme-not-prioritised",
                                    "A strategy builds on themes that were prioritised.")
                            .with("themeId", id)
                            .with("themeState", state);
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why it is corrected.");
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
            case AlreadyRecommended() ->
                    Problem.conflict("already-recommended", "The strategy is recommended already.");
            case NotRecommendedYet() ->
                    Problem.conflict(
                            "not-recommended-yet",
                            "The regional council adopts what the growth forum has recommended.");
            case AlreadyAdopted() ->
                    Problem.conflict("already-adopted", "The strategy is adopted already.");
        };
    }
}
