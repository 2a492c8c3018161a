package dk.revus.notification.message.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;

/** What may be asked of a message. */
public sealed interface MessageCommand {

    /** Note that it is to be told, before anything is sent. */
    @Named("intend")
    record Intend(Note note) implements MessageCommand {}

    /** Note that the mail server has taken it. */
    @Named("send")
    record Send(Instant at) implements MessageCommand {}

    /** Note that no further try is made. */
    @Named("give-up")
    record GiveUp(String reason, Instant at) implements MessageCommand {}

    /** Note that whom it is for has read it. */
    @Named("mark-read")
    record MarkRead(Instant at) implements MessageCommand {}
}
