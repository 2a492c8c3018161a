package dk.revus.themecatalogue.theme;

import static dk.revus.kit.problem.Problem.conflict;
import static dk.revus.kit.problem.Problem.unprocessable;

import dk.revus.kit.problem.Problem;
import dk.revus.themecatalogue.theme.model.ThemeRefusal;

/** Refusals as callers read them. */
final class ThemeProblems {

    private ThemeProblems() {}

    static Problem taken() {
        return conflict("already-exists", "This id stands for a theme already. Choose a free one.");
    }

    /** A new reason does not compile until it has an answer here. */
    static Problem describe(ThemeRefusal refusal) {
        return switch (refusal) {
            case ThemeRefusal.NotNow(var verb, var theme) ->
                    conflict("not-allowed-in-state", "This is not possible in the present state.")
                            .with("command", verb)
                            .with("state", ThemeAggregate.STATES.nameOf(theme));
            case ThemeRefusal.ReasonRequired() ->
                    unprocessable(
                            "reason-required", "Say why; the reason is shown with the theme.");
            case ThemeRefusal.NothingChanged() ->
                    unprocessable("nothing-changed", "What you send stands there already.");
            case ThemeRefusal.NoBasis() ->
                    conflict(
                            "no-basis",
                            "A theme from a wish is nominated when at least one wish is placed on"
                                    + " it. Place one first.");
            case ThemeRefusal.TooFewToMerge(var given) ->
                    unprocessable("too-few-to-merge", "Name at least two themes to merge.")
                            .with("given", given);
            case ThemeRefusal.SameThemeTwice(var themeId) ->
                    unprocessable("same-theme-twice", "Name each theme once.")
                            .with("themeId", themeId);
            case ThemeRefusal.UnknownTheme(var themeId) ->
                    unprocessable("unknown-theme", "There is no such theme. Check its id.")
                            .with("themeId", themeId);
            case ThemeRefusal.OtherCycle(var themeId, var cycleId) ->
                    unprocessable(
                                    "theme-of-another-cycle",
                                    "Only themes of one cycle can be merged.")
                            .with("themeId", themeId)
                            .with("cycleId", cycleId);
            case ThemeRefusal.AlreadyMerged(var themeId, var into) ->
                    conflict(
                                    "already-merged",
                                    "This theme was merged already. Merge what it became.")
                            .with("themeId", themeId)
                            .with("mergedInto", into);
            case ThemeRefusal.NotMergeable(var themeId, var theme) ->
                    conflict("not-mergeable", "Only published themes and candidates can be merged.")
                            .with("themeId", themeId)
                            .with("state", ThemeAggregate.STATES.nameOf(theme));
            case ThemeRefusal.NoProject() ->
                    conflict(
                            "no-project",
                            "No granted project under this theme is known yet. Wait for one.");
            case ThemeRefusal.OpenProjects(var projectIds) ->
                    conflict("open-projects", "Close every project under the theme first.")
                            .with("projectIds", projectIds);
        };
    }
}
