package dk.revus.notification.message.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.notification.message.model.Message.Blank;
import dk.revus.notification.message.model.Message.Failed;
import dk.revus.notification.message.model.Message.Pending;
import dk.revus.notification.message.model.Message.Sent;
import dk.revus.notification.message.model.Message.Told;
import dk.revus.notification.message.model.MessageCommand.GiveUp;
import dk.revus.notification.message.model.MessageCommand.Intend;
import dk.revus.notification.message.model.MessageCommand.MarkRead;
import dk.revus.notification.message.model.MessageCommand.Send;
import dk.revus.notification.message.model.MessageEvent.MessageFailed;
import dk.revus.notification.message.model.MessageEvent.MessageIntended;
import dk.revus.notification.message.model.MessageEvent.MessageRead;
import dk.revus.notification.message.model.MessageEvent.MessageSent;
import dk.revus.notification.message.model.MessageRefusal.NeverIntended;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides about one message. Whatever is asked twice changes nothing the second time. */
public final class MessageDecider {

    private MessageDecider() {}

    public static Decision<MessageEvent, MessageRefusal> decide(
            MessageCommand command, Message message) {
        return switch (command) {
            case Intend(var note) -> intend(note, message);
            case Send(var at) -> sent(at, message);
            case GiveUp(var reason, var at) -> failed(reason, at, message);
            case MarkRead(var at) -> read(at, message);
        };
    }

    private static Decision<MessageEvent, MessageRefusal> intend(Note note, Message message) {
        return switch (message) {
            case Blank _ -> accept(new MessageIntended(note));
            case Pending _, Told _, Sent _, Failed _ -> accept();
        };
    }

    private static Decision<MessageEvent, MessageRefusal> sent(Instant at, Message message) {
        return switch (message) {
            case Pending _ -> accept(new MessageSent(at));
            case Told _, Sent _, Failed _ -> accept();
            case Blank _ -> refuse(new NeverIntended());
        };
    }

    private static Decision<MessageEvent, MessageRefusal> failed(
            String reason, Instant at, Message message) {
        return switch (message) {
            case Pending _ -> accept(new MessageFailed(reason, at));
            case Told _, Sent _, Failed _ -> accept();
            case Blank _ -> refuse(new NeverIntended());
        };
    }

    private static Decision<MessageEvent, MessageRefusal> read(Instant at, Message message) {
        return switch (message) {
            case Pending(_, var readAt) -> readAt(at, readAt);
            case Told(_, var readAt) -> readAt(at, readAt);
            case Sent(_, _, var readAt) -> readAt(at, readAt);
            case Failed(_, _, _, var readAt) -> readAt(at, readAt);
            case Blank _ -> refuse(new NeverIntended());
        };
    }

    private static Decision<MessageEvent, MessageRefusal> readAt(
            Instant at, @Nullable Instant earlier) {
        return earlier == null ? accept(new MessageRead(at)) : accept();
    }

    public static Message evolve(Message message, MessageEvent event) {
        return switch (event) {
            case MessageIntended(var note) ->
                    note.account() == null ? new Pending(note, null) : new Told(note, null);
            case MessageSent(var at) -> pending(message).sentAt(at);
            case MessageFailed(var reason, var at) -> pending(message).failed(reason, at);
            case MessageRead(var at) -> read(message, at);
        };
    }

    private static Pending pending(Message message) {
        return switch (message) {
            case Pending pending -> pending;
            case Blank _, Told _, Sent _, Failed _ ->
                    throw new IllegalStateException("Only what is pending is sent or given up");
        };
    }

    private static Message read(Message message, Instant at) {
        return switch (message) {
            case Pending(var note, _) -> new Pending(note, at);
            case Told(var note, _) -> new Told(note, at);
            case Sent(var note, var sentAt, _) -> new Sent(note, sentAt, at);
            case Failed(var note, var why, var failedAt, _) -> new Failed(note, why, failedAt, at);
            case Blank _ -> throw new IllegalStateException("What was never intended is not read");
        };
    }
}
