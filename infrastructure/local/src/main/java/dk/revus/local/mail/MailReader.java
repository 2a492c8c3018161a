package dk.revus.local.mail;

import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a stored file back into a mail. What is missing or broken in it is left out. */
final class MailReader {

    static final String ENVELOPE = "X-Envelope-To";

    private static final String OURS = "x-revus-";
    private static final Session SESSION = Session.getInstance(new Properties());

    private MailReader() {}

    static Mail read(String id, Instant receivedAt, byte[] file) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(file));
            var recipients = recipients(message);
            return new Mail(
                    id,
                    sender(message),
                    addressee(message, recipients),
                    recipients,
                    message.getSubject(),
                    message.getMessageID(),
                    sentAt(message),
                    receivedAt,
                    ours(message),
                    text(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("Mail " + id + " cannot be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        String envelope = message.getHeader(ENVELOPE, ",");
        return envelope == null
                ? List.of()
                : Stream.of(envelope.split(",", -1)).map(String::strip).toList();
    }

    /** Whom the letter itself is addressed to, or else whom it was brought to. */
    private static String addressee(MimeMessage message, List<String> recipients)
            throws MessagingException {
        var to = message.getRecipients(Message.RecipientType.TO);
        return to != null && to.length > 0 && to[0] instanceof InternetAddress address
                ? address.getAddress()
                : String.join("", recipients.stream().limit(1).toList());
    }

    private static @Nullable String sender(MimeMessage message) throws MessagingException {
        return message.getFrom() != null
                        && message.getFrom().length > 0
                        && message.getFrom()[0] instanceof InternetAddress address
                ? address.toUnicodeString()
                : null;
    }

    /** A date that cannot be read is none. */
    private static @Nullable Instant sentAt(MimeMessage message) throws MessagingException {
        var date = message.getSentDate();
        return date == null ? null : date.toInstant();
    }

    private static Map<String, String> ours(MimeMessage message) throws MessagingException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : Collections.list(message.getAllHeaders())) {
            if (header.getName().regionMatches(true, 0, OURS, 0, OURS.length())) {
                headers.put(header.getName(), header.getValue());
            }
        }
        return headers;
    }

    /** The plain text, or the first text there is, as it is written. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof String text) {
            return text;
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        String first = "";
        for (int i = 0; i < parts.getCount(); i++) {
            String text = text(parts.getBodyPart(i));
            if (parts.getBodyPart(i).isMimeType("text/plain")) {
                return text;
            }
            first = first.isEmpty() ? text : first;
        }
        return first;
    }
}
