package dk.revus.themecatalogue.theme.model;

/** What a theme must know of wishes; answered by those who keep them. */
public interface PlacedWishes {

    /** How many wishes are placed on this theme. */
    int on(String themeId);
}
