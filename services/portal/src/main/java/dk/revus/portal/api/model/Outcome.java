package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** The answer to a wish, as everybody may read it. */
public record Outcome(
        String wishId,
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String themeId,
        String outcome,
        @Nullable String reason) {}
