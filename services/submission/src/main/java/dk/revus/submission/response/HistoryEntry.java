package dk.revus.submission.response;

import dk.revus.kit.journal.PastCommit;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.content.FieldChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done with a response.
 *
 * @param version of the response after it
 * @param by the function that did it
 * @param organisation of that function; null when it has none
 * @param action as {@code allowedActions} names it
 * @param reason that was given
 * @param changes to what is written, field by field
 */
record HistoryEntry(
        long version,
        Instant at,
        String by,
        @Nullable String organisation,
        String action,
        @Nullable String reason,
        List<FieldChange> changes) {

    static HistoryEntry of(PastCommit<ResponseEvent> commit, List<FieldChange> changes) {
        return new HistoryEntry(
                commit.version(),
                commit.at(),
                commit.function(),
                commit.organisation(),
                commit.command(),
                commit.reason(),
                changes);
    }
}
