package dk.revus.notification.message.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to whom, in its final words.
 *
 * @param organisation the recipient's code; the address is looked up when it is sent
 * @param occasion what it is told on: an event, a receipt's number, a reminder's step
 * @param causedBy the event that asks for it, or the reminder's step
 * @param subjectId the wish, response, call or project it is about
 * @param dueAt when it is to be told, on the platform's clock
 * @param account the one person it is for, in the organisation's matter; null: whoever acts for it
 */
public record Note(
        Kind kind,
        String organisation,
        String occasion,
        String causedBy,
        String subjectId,
        String cycleId,
        Instant dueAt,
        String subject,
        String text,
        @Nullable String account) {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** For whoever acts for the organisation. */
    public Note(
            Kind kind,
            String organisation,
            String occasion,
            String causedBy,
            String subjectId,
            String cycleId,
            Instant dueAt,
            String subject,
            String text) {
        this(
                kind,
                organisation,
                occasion,
                causedBy,
                subjectId,
                cycleId,
                dueAt,
                subject,
                text,
                null);
    }

    /**
     * The natural key: one occasion tells one organisation one kind of thing once. Readable, the
     * same on every replay, and fit for a Message-ID.
     */
    public String id() {
        var id = kind.written() + "-" + occasion + "-" + organisation;
        if (!SAFE.matcher(id).matches()) {
            throw new IllegalArgumentException("Not a key for a message: " + id);
        }
        return id;
    }
}
