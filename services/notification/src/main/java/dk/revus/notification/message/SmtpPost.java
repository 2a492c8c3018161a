package dk.revus.notification.message;

import dk.revus.kit.text.model.MailAddress;
import dk.revus.notification.message.model.Destination;
import dk.revus.notification.message.model.Note;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Plain SMTP. Lines are kept open for a round of mails; each carries one mail at a time. An address
 * with letters such as æ before its @ goes to a server that says it takes them, or nowhere: any
 * other would file the mail under another name and say that all is well.
 */
@Component
class SmtpPost implements Post {

    /** Named, because Jakarta Mail otherwise looks through all jars for it with each mail. */
    private static final String PARTS = "jakarta.mail.util.StreamProvider";

    private static final int SERVICE_CLOSING = 421;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Lines plain;
    private final Lines utf8;
    private final String from;
    private final URI pages;
    private final Contact contact;

    static {
        System.setProperty(PARTS, MailStreamProvider.class.getName());
    }

    SmtpPost(MailProperties settings, Contact contact) {
        this.plain = new Lines(Session.getInstance(properties(settings, false)));
        this.utf8 = new Lines(Session.getInstance(properties(settings, true)));
        this.from = settings.from();
        this.pages = settings.pages();
        this.contact = contact;
    }

    private static Properties properties(MailProperties settings, boolean utf8) {
        var server = settings.server();
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.getHost());
        properties.put("mail.smtp.port", Integer.toString(server.getPort()));
        properties.put("mail.smtp.connectiontimeout", millis(settings.connectWithin()));
        properties.put("mail.smtp.timeout", millis(settings.answerWithin()));
        properties.put("mail.smtp.writetimeout", millis(settings.answerWithin()));
        properties.put("mail.smtp.localhost", "revus.example");
        properties.put("mail.mime.allowutf8", Boolean.toString(utf8));
        return properties;
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }

    @Override
    public void send(Mail mail) {
        var address = addressOf(mail);
        var lines = address.needsUtf8() ? utf8 : plain;
        var message = compose(mail, address, lines.session);
        try {
            var line = lines.open();
            if (address.needsUtf8() && !offersUtf8(line)) {
                throw new PostRefused(
                        "The mail server takes no letters such as æ, ø and å before the @"
                                + " (SMTPUTF8): "
                                + mail.to().email(),
                        true);
            }
            line.sendMessage(message, message.getAllRecipients());
            lines.idle.add(line);
        } catch (MessagingException e) {
            hangUp();
            throw understood(e);
        }
    }

    private static boolean offersUtf8(Transport line) {
        return line instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8");
    }

    @Override
    public void hangUp() {
        plain.hangUp();
        utf8.hangUp();
    }

    private static final class Lines {

        private final Session session;
        private final Queue<Transport> idle = new ConcurrentLinkedQueue<>();

        private Lines(Session session) {
            this.session = session;
        }

        private Transport open() throws MessagingException {
            for (var open = idle.poll(); open != null; open = idle.poll()) {
                if (open.isConnected()) {
                    return open;
                }
            }
            var opened = session.getTransport();
            opened.connect();
            return opened;
        }

        private void hangUp() {
            for (var open = idle.poll(); open != null; open = idle.poll()) {
                try {
                    open.close();
                } catch (MessagingException e) {
                    // the other end has hung up first
                }
            }
        }
    }

    private MimeMessage compose(Mail mail, MailAddress address, Session session) {
        var note = mail.note();
        var mailbox = answeredAt(mail);
        var asked = mailbox.map(one -> one.mailbox() + "@" + one.domain()).orElseGet(contact::mail);
        try {
            var message = new Letterhead(session, mail.messageId());
            message.setFrom(new InternetAddress(from, "ReVUS", UTF_8));
            message.setReplyTo(
                    InternetAddress.parse(
                            mailbox.map(MailAddress::travelling).orElseGet(contact::mail), true));
            message.setRecipient(RecipientType.TO, recipient(mail, address));
            message.setSubject(note.subject(), UTF_8);
            message.setSentDate(Date.from(mail.writtenAt()));
            message.setHeader("In-Reply-To", mail.conversationId());
            message.setHeader("References", mail.conversationId());
            message.setHeader("X-Revus-Kind", note.kind().name());
            message.setHeader("X-Revus-Message", note.id());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "da");
            message.setText(note.text() + whereToReadMore(note) + contact.line(asked), UTF_8);
            message.saveChanges();
            return message;
        } catch (AddressException e) {
            throw new PostRefused("The address is none: " + e.getMessage(), true);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new PostRefused("The mail cannot be written: " + e.getMessage(), true);
        }
    }

    /** A line of its own, so that whoever reads the mail can go straight there. */
    private String whereToReadMore(Note note) {
        return Destination.of(note)
                .map(page -> UriComponentsBuilder.fromUri(pages).path(page).encode().toUriString())
                .map(address -> "\nSe det i ReVUS: " + address + "\n")
                .orElse("");
    }

    /** A mail is not held back for what its call says wrongly. */
    private static Optional<MailAddress> answeredAt(Mail mail) {
        return Optional.ofNullable(mail.mailbox())
                .flatMap(MailAddress::parse)
                .filter(Predicate.not(MailAddress::needsUtf8))
                .filter(SmtpPost::isOne);
    }

    private static boolean isOne(MailAddress mailbox) {
        try {
            return new InternetAddress(mailbox.travelling(), true).getAddress() != null;
        } catch (AddressException e) {
            return false;
        }
    }

    private static MailAddress addressOf(Mail mail) {
        return MailAddress.parse(mail.to().email())
                .orElseThrow(
                        () -> new PostRefused("The address is none: " + mail.to().email(), true));
    }

    private static Address recipient(Mail mail, MailAddress address)
            throws AddressException, UnsupportedEncodingException {
        var recipient = new InternetAddress(address.travelling(), true);
        recipient.setPersonal(mail.to().officialName(), UTF_8);
        return recipient;
    }

    private static RuntimeException understood(MessagingException e) {
        for (@Nullable Exception next = e; next != null; next = after(next)) {
            var code = replyCode(next);
            if (code.isPresent()) {
                return code.get() == SERVICE_CLOSING
                        ? new PostUnavailable(e)
                        : new PostRefused(String.valueOf(next.getMessage()), code.get() >= 500);
            }
        }
        return new PostUnavailable(e);
    }

    private static @Nullable Exception after(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static Optional<Integer> replyCode(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> Optional.of(address.getReturnCode());
            case SMTPSenderFailedException sender -> Optional.of(sender.getReturnCode());
            case SMTPSendFailedException send -> Optional.of(send.getReturnCode());
            default -> Optional.empty();
        };
    }

    /** Keeps the Message-ID that it was given, where the library would make a new one each time. */
    private static final class Letterhead extends MimeMessage {

        private final String messageId;

        private Letterhead(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
