package dk.revus.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.revus.local.net.FreePorts;
import dk.revus.testkit.Api;
import dk.revus.testkit.ServiceUnderTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.node.ObjectNode;

/** The whole service beside a mail server: events in, mail and the list in the platform out. */
final class PostOffice implements AutoCloseable {

    private final int smtp = FreePorts.find();
    private final ServiceUnderTest service;
    private GreenMail mail = catcher();
    private long sequence;

    private PostOffice() {
        mail.start();
        service =
                ServiceUnderTest.start(
                        NotificationApplication::start,
                        Map.of(
                                "revus.smtp.url",
                                "smtp://127.0.0.1:" + smtp,
                                "notification.mail.longest-pause",
                                "1s",
                                "notification.mail.answer-within",
                                "500ms",
                                "notification.mail.claim",
                                "6s",
                                "notification.mail.sweep",
                                "2s"));
    }

    /** Five municipalities have an address. */
    static PostOffice open() {
        var office = new PostOffice();
        for (var code : List.of("101", "147", "155", "165", "400")) {
            office.tell(
                    "organisation",
                    code,
                    "organisation.registered",
                    FromOthers.organisation(code, "K" + code));
        }
        return office;
    }

    private GreenMail catcher() {
        return new GreenMail(new ServerSetup(smtp, "127.0.0.1", "smtp"));
    }

    void mailServerDown() {
        mail.stop();
    }

    /** It has forgotten what it received before. */
    void mailServerUp() {
        mail = catcher();
        mail.start();
    }

    ServiceUnderTest service() {
        return service;
    }

    static ObjectNode call(String id, String... invited) {
        return FromOthers.call(id, "OPEN", List.of(invited)).put("lastDay", "2019-08-06");
    }

    static ObjectNode receipt(String call, String organisation, String receiptNo) {
        return FromOthers.receipted(call, organisation, "SUBMITTED", receiptNo);
    }

    void tell(String kind, String id, String type, Object data) {
        tell(kind, id, type, data, Map.of());
    }

    void tell(String kind, String id, String type, Object data, Map<String, String> more) {
        service.topics()
                .tell("revus." + kind + ".events", kind + "/" + id, ++sequence, type, data, more);
    }

    Api listFor(String organisation) {
        return service.api().as("MUNICIPAL_READER", organisation);
    }

    long intended() {
        return service.database().getCollection("state-message").countDocuments();
    }

    long pending() {
        return service.database()
                .getCollection("state-message")
                .countDocuments(new Document("name", "PENDING"));
    }

    MimeMessage[] received() {
        return mail.getReceivedMessages();
    }

    /** The mails of a kind about a subject, in the order in which they came. */
    List<MimeMessage> mailed(String kind, String subjectId) {
        return Arrays.stream(received())
                .filter(m -> header(m, "X-Revus-Kind").equals(kind))
                .filter(m -> subjectOf(header(m, "X-Revus-Message")).equals(subjectId))
                .toList();
    }

    private String subjectOf(String messageId) {
        var found =
                service.database()
                        .getCollection("state-message")
                        .find(new Document("_id", messageId))
                        .first();
        return found.get("state", Document.class)
                .get("note", Document.class)
                .getString("subjectId");
    }

    static String step(MimeMessage message) {
        return subject(message).split(" til fristen")[0];
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String to(MimeMessage message) {
        try {
            return ((InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name)[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        mail.stop();
    }
}
