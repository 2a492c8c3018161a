package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** Who leads a project. */
public record Lead(@Nullable String organisation) {}
