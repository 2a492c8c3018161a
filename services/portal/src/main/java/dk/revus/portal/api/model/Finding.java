package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** What the check before sending finds. */
public record Finding(
        String code, @Nullable String severity, String field, @Nullable String text) {}
