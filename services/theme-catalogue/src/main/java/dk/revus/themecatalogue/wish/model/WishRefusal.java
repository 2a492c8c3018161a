package dk.revus.themecatalogue.wish.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;

/** Why something cannot be done with a wish. */
public sealed interface WishRefusal {

    @Refused(as = NOT_FOUND)
    record UnknownWish() implements WishRefusal {}

    @Refused(
            as = CONFLICT,
            code = "already-answered",
            saying = "This wish has its outcome already.")
    record AlreadyAnswered(Outcome outcome) implements WishRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements WishRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Say why; the municipality reads the reason.")
    record ReasonRequired() implements WishRefusal {}

    /** The cycle has no published theme that a wish could be placed on. */
    @Refused(
            as = CONFLICT,
            code = "no-theme-yet",
            saying = "The cycle has no published theme to place a wish on. Publish one first.")
    record NoThemeYet() implements WishRefusal {}

    /** No such theme in the wish's cycle. */
    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-theme",
            saying = "There is no such theme in the wish's cycle. Check its id.")
    record UnknownTheme(String themeId) implements WishRefusal {}

    @Refused(
            as = CONFLICT,
            code = "theme-not-published",
            saying = "Publish the theme before wishes are placed on it.")
    record ThemeNotPublished(String themeId) implements WishRefusal {}

    /** The theme lives on in another one: place the wish there. */
    @Refused(
            as = CONFLICT,
            code = "theme-merged",
            saying = "The theme lives on in another one. Place the wish there.")
    record ThemeMergedAway(String themeId, String mergedInto) implements WishRefusal {}

    /** The outcome is about a theme, and there is none. */
    @Refused(
            as = UNPROCESSABLE,
            code = "theme-required",
            saying = "This outcome is about a theme. Name it, or place the wish first.")
    record ThemeRequired(Outcome outcome) implements WishRefusal {}

    /** The theme's own fate says otherwise. */
    @Refused(
            as = CONFLICT,
            code = "outcome-contradicts-decision",
            saying = "The outcome does not agree with what was decided of the theme.")
    record ContradictsDecision(Outcome outcome, String themeId) implements WishRefusal {}

    /** Only the municipality takes its wish back. */
    @Refused(
            as = UNPROCESSABLE,
            code = "withdrawal-is-the-municipalitys",
            saying = "Only the municipality takes its wish back, in its own answer.")
    record NotYoursToWithdraw() implements WishRefusal {}
}
