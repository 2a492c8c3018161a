package dk.revus.local.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends mail the way a service does. */
final class TestMailer {

    private TestMailer() {}

    static void send(URI smtp, String to, String subject, String text) throws MessagingException {
        send(smtp, to, subject, text, null);
    }

    /**
     * @param sentAt what the service's clock shows; null for a letter without a date
     */
    static void send(URI smtp, String to, String subject, String text, @Nullable Instant sentAt)
            throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", smtp.getHost());
        settings.put("mail.smtp.port", String.valueOf(smtp.getPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("sekretariatet@kkr.example"));
        message.setRecipients(RecipientType.TO, to);
        message.setRecipients(RecipientType.BCC, "arkiv@kkr.example");
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setHeader("X-Revus-Kind", "CALL_LETTER");
        message.setSentDate(sentAt == null ? null : Date.from(sentAt));
        message.setHeader("X-Other", "not told");
        Transport.send(message);
    }
}
