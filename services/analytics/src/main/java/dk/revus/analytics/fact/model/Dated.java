package dk.revus.analytics.fact.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact and when it became one.
 *
 * @param at the time of the event that told it
 * @param since when the thing came to the state it is in, whatever was told of it afterwards; null
 *     when that was not heard
 */
public record Dated<T>(T fact, Instant at, @Nullable Instant since) {

    /** A fact of which nothing else was told afterwards. */
    public Dated(T fact, Instant at) {
        this(fact, at, at);
    }
}
