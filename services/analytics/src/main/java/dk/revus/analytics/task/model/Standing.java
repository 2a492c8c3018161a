package dk.revus.analytics.task.model;

import java.time.Instant;

/**
 * A thing in the state that it is in.
 *
 * @param since when it came to that state
 * @param by the type of the event that brought it there, such as {@code response.started}
 */
public record Standing<T>(T thing, Instant since, String by) {}
