package dk.revus.notification.message;

import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.message.model.Conversation;
import dk.revus.notification.message.model.Note;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in its envelope.
 *
 * @param writtenAt on the platform's clock
 * @param mailbox where an answer to it is read, as the call it is about says; null: where answers
 *     to all others are
 */
record Mail(Note note, Organisation to, Instant writtenAt, @Nullable String mailbox) {

    /** What mails of one conversation refer to; nothing was ever sent under this id. */
    String conversationId() {
        return "<" + Conversation.of(note) + "@revus.example>";
    }

    /** The same on every attempt, so that whoever gets it twice can tell. */
    String messageId() {
        return "<" + note.id() + "@revus.example>";
    }
}
