package dk.revus.acceptance.permission;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.revus.kit.security.model.Role;
import dk.revus.local.net.FreePorts;
import dk.revus.notification.NotificationApplication;
import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A message to one municipality before and after the mail left, and one to a single person. */
class NotificationDoorsIT {

    private static final int SMTP = FreePorts.find();

    @Test
    void every_door_opens_as_the_page_says() {
        var mail = new GreenMail(new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var settings =
                Map.<String, Object>of(
                        "revus.smtp.url",
                        "smtp://127.0.0.1:" + SMTP,
                        "notification.mail.longest-pause",
                        "1s",
                        "notification.mail.sweep",
                        "1s");
        try (var service = ServiceUnderTest.start(NotificationApplication::start, settings)) {
            var told = new Told(service);
            told.of("strategy", "organisation", "165", 1, "organisation.registered");
            told.of("submission", "call", "IK-2017-01", 1, "call.published");
            var doors = doors(service);
            var message =
                    Spot.of("message", first(service, "state.note.organisation", "165"))
                            .ownedBy("165");
            doors.knock(message, "PENDING");
            mail.start();
            Eventually.isTrue("sent", () -> "SENT".equals(state(service, message.id())));
            doors.knock(message, "SENT");
            told.of("submission", "drafting", "SV-165-2017", 1, "drafting.colleague-invited");
            var personal =
                    Spot.of(
                                    "message",
                                    first(service, "state.note.account", "albertslund-konsulent"))
                            .ownedBy("165");
            doors.knock(personal, "TOLD");
            doors.pass(message, "mark-read", Role.MUNICIPAL_READER, "165");
            doors.leaveNoneOut("notification");
        } finally {
            mail.stop();
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        var messages = "/api/v1/messages";
        return new Doors(
                service,
                Door.list("message", messages),
                Door.read("message", messages + "/{id}"),
                Door.change("message", "mark-read", messages + "/{id}", "{}").whenReady());
    }

    private static String first(ServiceUnderTest service, String field, String value) {
        var filter = new Document(field, value);
        Eventually.isTrue("a message", () -> messages(service, filter) != null);
        return java.util.Objects.requireNonNull(messages(service, filter)).getString("_id");
    }

    private static String state(ServiceUnderTest service, String id) {
        var found = messages(service, new Document("_id", id));
        return found == null ? "" : found.getString("name");
    }

    private static @org.jspecify.annotations.Nullable Document messages(
            ServiceUnderTest service, Document filter) {
        return service.database().getCollection("state-message").find(filter).first();
    }
}
