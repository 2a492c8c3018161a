package dk.revus.notification.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Versioned;
import dk.revus.notification.message.MessageList.Listed;
import dk.revus.notification.message.model.Destination;
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
 * @param toldAt since when it stands in the list, which is in this order
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
        Instant toldAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        @Nullable Instant readAt,
        long version,
        @JsonUnwrapped Actions actions)
        implements Versioned {

    static MessageView of(Listed listed, Actions actions, boolean masked) {
        return switch (listed.message()) {
            case Pending(var note, var readAt) ->
                    new MessageView(note, listed, null, null, readAt, actions, masked);
            case Told(var note, var readAt) ->
                    new MessageView(note, listed, null, null, readAt, actions, masked);
            case Sent(var note, var sentAt, var readAt) ->
                    new MessageView(note, listed, sentAt, null, readAt, actions, masked);
            case Failed(var note, var reason, _, var readAt) ->
                    new MessageView(note, listed, null, reason, readAt, actions, masked);
            case Blank _ -> throw new IllegalArgumentException("Nothing to show");
        };
    }

    private MessageView(
            Note note,
            Listed listed,
            @Nullable Instant sentAt,
            @Nullable String failure,
            @Nullable Instant readAt,
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
                MessageAggregate.STATES.nameOf(listed.message()),
                listed.intendedAt(),
                note.dueAt(),
                sentAt,
                failure,
                readAt,
                listed.version(),
                actions);
    }
}
