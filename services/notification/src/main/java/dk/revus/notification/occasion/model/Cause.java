package dk.revus.notification.occasion.model;

import java.time.Instant;

/** The event that asks for a message. */
public record Cause(String eventId, Instant at) {}
