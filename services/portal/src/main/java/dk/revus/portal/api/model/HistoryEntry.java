package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a response.
 *
 * @param by the function that did it
 * @param action as {@code allowedActions} names it
 */
public record HistoryEntry(
        long version,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String action,
        @Nullable String reason,
        List<FieldChange> changes) {

    public HistoryEntry {
        changes = Lists.of(changes);
    }
}
