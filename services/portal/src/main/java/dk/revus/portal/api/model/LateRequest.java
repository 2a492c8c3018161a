package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody asked to answer after the deadline. */
public record LateRequest(@Nullable String by, @Nullable Instant at, @Nullable String reason) {}
