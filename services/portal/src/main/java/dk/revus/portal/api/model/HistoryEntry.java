package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a response.
 *
 * @param at when it was done, or last saved in one sitting
 * @param since when that sitting began
 * @param by the function that did it
 * @param action as {@code allowedActions} names it
 */
public record HistoryEntry(
        long version,
        @Nullable Instant at,
        @Nullable Instant since,
        @Nullable String by,
        @Nullable String action,
        @Nullable String reason,
        List<FieldChange> changes) {

    public HistoryEntry {
        changes = Lists.of(changes);
    }
}
