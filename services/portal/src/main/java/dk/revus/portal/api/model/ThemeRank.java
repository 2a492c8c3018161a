package dk.revus.portal.api.model;

/** Which place a theme has; 1 is first. */
public record ThemeRank(String themeId, int rank) {}
