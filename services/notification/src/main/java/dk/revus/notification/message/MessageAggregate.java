package dk.revus.notification.message;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.notification.message.model.Message;
import dk.revus.notification.message.model.Message.Blank;
import dk.revus.notification.message.model.Message.Failed;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.Message.Sent;
import dk.revus.notification.message.model.Message.Told;
import dk.revus.notification.message.model.MessageCommand;
import dk.revus.notification.message.model.MessageDecider;
import dk.revus.notification.message.model.MessageEvent;
import dk.revus.notification.message.model.MessageEvent.MessageFailed;
import dk.revus.notification.message.model.MessageEvent.MessageIntended;
import dk.revus.notification.message.model.MessageEvent.MessageRead;
import dk.revus.notification.message.model.MessageEvent.MessageSent;
import dk.revus.notification.message.model.MessagePermissions;
import dk.revus.notification.message.model.MessageRefusal;
import dk.revus.notification.message.model.Note;
import java.util.List;
import java.util.Optional;

/** A message on the journal: its stream's first commit is the intent, and can exist once only. */
final class MessageAggregate {

    private static final String TOPIC = "revus.notification.events";

    static final TypeNames<Message> STATES = TypeNames.of(Message.class);

    static final Aggregate<MessageCommand, Message, MessageEvent, MessageRefusal> AGGREGATE =
            Aggregate.named(
                            "message",
                            MessageCommand.class,
                            Message.class,
                            MessageEvent.class,
                            MessageRefusal.class)
                    .startingAs(new Blank())
                    .evolvingBy(MessageDecider::evolve)
                    .permissions(MessagePermissions.TABLE)
                    .publishedEvents(MessageAggregate::publishedEvents)
                    .ownedBy((id, message) -> noteOf(message).map(Note::organisation).orElse(null))
                    .foundBy(
                            "name",
                            "createdAt",
                            "state.note.organisation/createdAt",
                            "state.note.account/createdAt")
                    .build();

    private MessageAggregate() {}

    static Optional<Note> noteOf(Message message) {
        return switch (message) {
            case Blank _ -> Optional.empty();
            case Pending(var note, _) -> Optional.of(note);
            case Told(var note, _) -> Optional.of(note);
            case Sent(var note, _, _) -> Optional.of(note);
            case Failed(var note, _, _, _) -> Optional.of(note);
        };
    }

    private static List<PublishedEvent> publishedEvents(
            Stored<Message> stored, MessageEvent event) {
        return switch (event) {
            case MessageSent _ -> told("message.sent", stored);
            case MessageFailed _ -> told("message.failed", stored);
            case MessageIntended _, MessageRead _ -> List.of();
        };
    }

    private static List<PublishedEvent> told(String type, Stored<Message> stored) {
        return noteOf(stored.state())
                .map(
                        note ->
                                PublishedEvent.internal(
                                        TOPIC, type, note.cycleId(), MessageToldV1.of(note)))
                .stream()
                .toList();
    }
}
