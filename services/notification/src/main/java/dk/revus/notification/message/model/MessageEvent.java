package dk.revus.notification.message.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;

/** What has happened to a message. */
public sealed interface MessageEvent {

    @Named("intended")
    record MessageIntended(Note note) implements MessageEvent {}

    @Named("sent")
    record MessageSent(Instant at) implements MessageEvent {}

    @Named("failed")
    record MessageFailed(String reason, Instant at) implements MessageEvent {}

    @Named("read")
    record MessageRead(Instant at) implements MessageEvent {}
}
