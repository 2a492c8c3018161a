package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the platform has told an organisation.
 *
 * @param toldAt since when it stands in the list
 * @param failure what the mail server said when the mail was given up; null unless it was
 */
public record Message(
        String messageId,
        @Nullable String kind,
        @Nullable String organisation,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Instant toldAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt,
        @Nullable String state,
        @Nullable String failure,
        @Nullable String subjectId,
        @Nullable String page,
        long version,
        List<String> allowedActions) {

    public Message {
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
