package dk.revus.themecatalogue.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A theme that somebody wants to write together with others.
 *
 * @param theme as it stands; blank when there is none of that id
 * @param promisedTo a merged theme that already names it as its original, or null
 */
public record Original(String themeId, Theme theme, @Nullable String promisedTo) {}
