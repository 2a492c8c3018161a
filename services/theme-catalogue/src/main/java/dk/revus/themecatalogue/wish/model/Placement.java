package dk.revus.themecatalogue.wish.model;

import dk.revus.themecatalogue.theme.model.KnownTheme;

/**
 * The theme a wish is placed on.
 *
 * @param reason why there; empty when the wish names the theme itself
 */
public record Placement(String themeId, By by, String reason) {

    /** Who gave the wish its theme. */
    public enum By {
        /** The wish builds on exactly one proposed theme. */
        ITSELF,
        PERSON
    }

    /** Where the outcome put it, to be answered again now that the theme was decided otherwise. */
    static Placement again(String themeId, KnownTheme theme) {
        var decision = theme.decision();
        var why = decision == null ? null : decision.correctionReason();
        return new Placement(
                themeId,
                By.PERSON,
                why == null
                        ? "Et senere møde har behandlet temaet igen."
                        : "Beslutningen om temaet er rettet: " + why);
    }

    static Placement byItself(String themeId) {
        return new Placement(themeId, By.ITSELF, "");
    }
}
