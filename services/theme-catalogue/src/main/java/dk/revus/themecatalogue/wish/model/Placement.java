package dk.revus.themecatalogue.wish.model;

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

    static Placement byItself(String themeId) {
        return new Placement(themeId, By.ITSELF, "");
    }
}
