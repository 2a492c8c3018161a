package dk.revus.themecatalogue.wish.model;

/** Why something cannot be done with a wish. */
public sealed interface WishRefusal {

    record UnknownWish() implements WishRefusal {}

    record AlreadyAnswered(Outcome outcome) implements WishRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements WishRefusal {}

    record ReasonRequired() implements WishRefusal {}

    /** The cycle has no published theme that a wish could be placed on. */
    record NoThemeYet() implements WishRefusal {}

    /** No such theme in the wish's cycle. */
    record UnknownTheme(String themeId) implements WishRefusal {}

    record ThemeNotPublished(String themeId) implements WishRefusal {}

    /** The theme lives on in another one: place the wish there. */
    record ThemeMergedAway(String themeId, String into) implements WishRefusal {}

    /** The outcome is about a theme, and there is none. */
    record ThemeRequired(Outcome outcome) implements WishRefusal {}

    /** The theme's own fate says otherwise. */
    record ContradictsDecision(Outcome outcome, String themeId) implements WishRefusal {}

    /** Only the municipality takes its wish back. */
    record NotYoursToWithdraw() implements WishRefusal {}
}
