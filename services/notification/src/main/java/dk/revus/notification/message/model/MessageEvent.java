package dk.revus.notification.message.model;

import java.time.Instant;

/** What has happened to a message. */
public sealed interface MessageEvent {

    record MessageIntended(Note note) implements MessageEvent {}

    record MessageSent(Instant at) implements MessageEvent {}

    record MessageFailed(String reason, Instant at) implements MessageEvent {}

    record MessageRead(Instant at) implements MessageEvent {}
}
