package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** What the strategy says about a theme. */
public record Section(@Nullable String themeId, @Nullable String title, @Nullable String text) {}
