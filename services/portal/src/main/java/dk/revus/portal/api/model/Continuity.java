package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** An example that a wish continues. */
public record Continuity(String exampleId, @Nullable String relation, @Nullable String note) {}
