package dk.revus.themecatalogue.wish;

import static dk.revus.kit.problem.Problem.conflict;
import static dk.revus.kit.problem.Problem.unprocessable;

import dk.revus.kit.problem.Problem;
import dk.revus.themecatalogue.wish.model.WishRefusal;

/** A new reason does not compile until it has an answer here. */
final class WishProblems {

    private WishProblems() {}

    static Problem describe(WishRefusal refusal) {
        return switch (refusal) {
            case WishRefusal.UnknownWish() -> Problem.notFound();
            case WishRefusal.AlreadyAnswered(var outcome) ->
                    conflict("already-answered", "This wish has its outcome already.")
                            .with("outcome", outcome);
            case WishRefusal.ReasonRequired() ->
                    unprocessable("reason-required", "Say why; the municipality reads the reason.");
            case WishRefusal.NothingChanged() ->
                    unprocessable("nothing-changed", "What you send stands there already.");
            case WishRefusal.NoThemeYet() ->
                    conflict(
                            "no-theme-yet",
                            "The cycle has no published theme to place a wish on. Publish one"
                                    + " first.");
            case WishRefusal.UnknownTheme(var themeId) ->
                    unprocessable(
                                    "unknown-theme",
                                    "There is no such theme in the wish's cycle. Check its id.")
                            .with("themeId", themeId);
            case WishRefusal.ThemeNotPublished(var themeId) ->
                    conflict(
                                    "theme-not-published",
                                    "Publish the theme before wishes are placed on it.")
                            .with("themeId", themeId);
            case WishRefusal.ThemeMergedAway(var themeId, var into) ->
                    conflict(
                                    "theme-merged",
                                    "The theme lives on in another one. Place the wish there.")
                            .with("themeId", themeId)
                            .with("mergedInto", into);
            case WishRefusal.ThemeRequired(var outcome) ->
                    unprocessable(
                                    "theme-required",
                                    "This outcome is about a theme. Name it, or place the wish"
                                            + " first.")
                            .with("outcome", outcome);
            case WishRefusal.ContradictsDecision(var outcome, var themeId) ->
                    conflict(
                                    "outcome-contradicts-decision",
                                    "The outcome does not agree with what was decided of the"
                                            + " theme.")
                            .with("outcome", outcome)
                            .with("themeId", themeId);
            case WishRefusal.NotYoursToWithdraw() ->
                    unprocessable(
                            "withdrawal-is-the-municipalitys",
                            "Only the municipality takes its wish back, in its own answer.");
        };
    }
}
