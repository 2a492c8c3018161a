package dk.revus.notification.message.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a message stands. Being read is another matter than being sent: the list inside the
 * platform shows a message as soon as it is intended, whatever the mail does.
 */
public sealed interface Message {

    @Named("BLANK")
    record Blank() implements Message {}

    @Named("PENDING")
    record Pending(Note note, @Nullable Instant readAt) implements Message {

        Sent sentAt(Instant at) {
            return new Sent(note, at, readAt);
        }

        Failed failed(String reason, Instant at) {
            return new Failed(note, reason, at, readAt);
        }
    }

    @Named("SENT")
    record Sent(Note note, Instant sentAt, @Nullable Instant readAt) implements Message {}

    /**
     * @param reason what the mail server answered for good
     */
    @Named("FAILED")
    record Failed(Note note, String reason, Instant failedAt, @Nullable Instant readAt)
            implements Message {}

    /** For one person whose address nobody knows: the list inside the platform is all there is. */
    @Named("TOLD")
    record Told(Note note, @Nullable Instant readAt) implements Message {}
}
