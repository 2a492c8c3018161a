package dk.revus.analytics.fact.model;

import java.time.Instant;

/**
 * A fact and when it became one.
 *
 * @param at the time of the event that told it
 */
public record Told<T>(T fact, Instant at) {}
