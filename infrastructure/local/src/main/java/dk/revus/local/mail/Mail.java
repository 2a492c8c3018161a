package dk.revus.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was caught.
 *
 * @param id grows with the time of receipt
 * @param recipient whom the letter is addressed to
 * @param recipients whom the sender named to the server, blind copies too
 * @param sentAt the letter's own date, by the sender's clock; null where it has none
 * @param receivedAt by the clock of this machine
 * @param headers those that begin with {@code X-Revus-}
 * @param text the readable part
 */
record Mail(
        String id,
        @Nullable String from,
        String recipient,
        List<String> recipients,
        @Nullable String subject,
        @Nullable String messageId,
        @Nullable Instant sentAt,
        Instant receivedAt,
        Map<String, String> headers,
        String text) {}
