package dk.revus.submission.response;

import dk.revus.submission.response.model.content.FieldChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a response.
 *
 * @param version of the response after it
 * @param at when it was done, or last saved in one sitting
 * @param since when that sitting began; the same as {@code at} for what was done once
 * @param by the function that did it
 * @param organisation of that function; null when it has none
 * @param action as {@code allowedActions} names it
 * @param reason that was given
 * @param changes to what is written, field by field
 */
record HistoryEntry(
        long version,
        Instant at,
        Instant since,
        String by,
        @Nullable String organisation,
        String action,
        @Nullable String reason,
        List<FieldChange> changes) {

    static HistoryEntry of(History.Change change) {
        var session = change.session();
        var last = session.last();
        return new HistoryEntry(
                last.version(),
                last.at(),
                session.since(),
                last.function(),
                last.organisation(),
                last.command(),
                last.reason(),
                change.fields());
    }
}
