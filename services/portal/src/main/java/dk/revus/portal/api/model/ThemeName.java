package dk.revus.portal.api.model;

/** A theme by its name. */
public record ThemeName(String themeId, String title) {}
