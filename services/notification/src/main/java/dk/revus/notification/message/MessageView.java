package dk.revus.notification.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Versioned;
import dk.revus.notification.message.model.Destination;
import dk.revus.notification.message.model.Message;
import dk.revus.notification.message.model.Message.Blank;
import dk.revus.notification.message.model.Message.Failed;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.Message.Sent;
import dk.revus.notification.message.model.Message.Told;
import dk.revus.notification.message.model.Note;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is shown.
 *
 * @param subject null for those who only see that it was sent
 * @param page where the portal shows what it is about; null where there is no such page, and for
 *     those who only see that it was sent
 * @param failure what the mail server said when it was given up
 */
record MessageView(
        String messageId,
        String kind,
        String organisation,
        String function,
        String cycleId,
        String subjectId,
        @Nullable String page,
        @Nullable String subject,
        @Nullable String text,
        String state,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        @Nullable Instant readAt,
        long version,
        @JsonUnwrapped Actions actions)
        implements Versioned {

    static MessageView of(Message message, long version, Actions actions, boolean masked) {
        var state = MessageAggregate.STATES.nameOf(message);
        return switch (message) {
            case Pending(var note, var readAt) ->
                    new MessageView(note, state, null, null, readAt, version, actions, masked);
            case Told(var note, var readAt) ->
                    new MessageView(note, state, null, null, readAt, version, actions, masked);
            case Sent(var note, var sentAt, var readAt) ->
                    new MessageView(note, state, sentAt, null, readAt, version, actions, masked);
            case Failed(var note, var reason, _, var readAt) ->
                    new MessageView(note, state, null, reason, readAt, version, actions, masked);
            case Blank _ -> throw new IllegalArgumentException("Nothing to show");
        };
    }

    private MessageView(
            Note note,
            String state,
            @Nullable Instant sentAt,
            @Nullable String failure,
            @Nullable Instant readAt,
            long version,
            Actions actions,
            boolean masked) {
        this(
                note.id(),
                note.kind().name(),
                note.organisation(),
                note.kind().function(),
                note.cycleId(),
                note.subjectId(),
                masked ? null : Destination.of(note).orElse(null),
                masked ? null : note.subject(),
                masked ? null : note.text(),
                state,
                note.dueAt(),
                sentAt,
                failure,
                readAt,
                version,
                actions);
    }
}
