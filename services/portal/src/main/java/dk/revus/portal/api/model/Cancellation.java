package dk.revus.portal.api.model;

import java.time.Instant;

/** Why and when something was called off. */
public record Cancellation(String reason, Instant at) {}
