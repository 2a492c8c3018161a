package dk.revus.notification.message;

import dk.revus.kit.journal.Stored;
import dk.revus.notification.message.model.Message;
import dk.revus.notification.message.model.Message.Blank;
import dk.revus.notification.message.model.Message.Failed;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.Message.Sent;
import dk.revus.notification.message.model.Note;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown.
 *
 * @param subject null for those who only see that it was sent
 * @param failure what the mail server said when it was given up
 */
record MessageView(
        String messageId,
        String kind,
        String organisation,
        String function,
        String cycleId,
        String subjectId,
        @Nullable String subject,
        @Nullable String text,
        String state,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        @Nullable Instant readAt,
        long version,
        List<String> allowedActions) {

    static MessageView of(Stored<Message> stored, List<String> allowedActions, boolean masked) {
        return switch (stored.state()) {
            case Pending(var note, var readAt) ->
                    of(note, stored, null, null, readAt, allowedActions, masked);
            case Sent(var note, var sentAt, var readAt) ->
                    of(note, stored, sentAt, null, readAt, allowedActions, masked);
            case Failed(var note, var reason, _, var readAt) ->
                    of(note, stored, null, reason, readAt, allowedActions, masked);
            case Blank _ -> throw new IllegalArgumentException("Nothing to show");
        };
    }

    private static MessageView of(
            Note note,
            Stored<Message> stored,
            @Nullable Instant sentAt,
            @Nullable String failure,
            @Nullable Instant readAt,
            List<String> allowedActions,
            boolean masked) {
        return new MessageView(
                note.id(),
                note.kind().name(),
                note.organisation(),
                note.kind().function(),
                note.cycleId(),
                note.subjectId(),
                masked ? null : note.subject(),
                masked ? null : note.text(),
                MessageAggregate.STATES.nameOf(stored.state()),
                note.dueAt(),
                sentAt,
                failure,
                readAt,
                stored.version(),
                allowedActions);
    }
}
