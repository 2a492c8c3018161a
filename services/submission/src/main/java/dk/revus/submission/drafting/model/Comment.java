package dk.revus.submission.drafting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark inside the municipality. Who receives the response never sees it.
 *
 * @param field what it is about, by the field's path; "" for the whole
 * @param by the function of who wrote it
 * @param commandId of the command it came with, so that a repeat finds it again
 * @param resolved when somebody said that it was dealt with; null while nobody did
 */
public record Comment(
        String id,
        String field,
        String text,
        String by,
        Instant at,
        String commandId,
        @Nullable Resolution resolved) {

    /** Who said that it was dealt with, and when. */
    public record Resolution(String by, Instant at) {}

    Comment with(Resolution resolution) {
        return new Comment(id, field, text, by, at, commandId, resolution);
    }
}
