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
class NotificationEndpointsIT {

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
            var examples = new ExampleEvents(service);
            examples.of("strategy", "organisation", "165", 1, "organisation.registered");
            examples.of("submission", "call", "IK-2017-01", 1, "call.published");
            var endpoints = endpoints(service);
            var message =
                    Target.of("message", first(service, "state.note.organisation", "165"))
                            .ownedBy("165");
            endpoints.probe(message, "PENDING");
            mail.start();
            Eventually.isTrue("sent", () -> "SENT".equals(state(service, message.id())));
            endpoints.probe(message, "SENT");
            examples.of("submission", "drafting", "SV-165-2017", 1, "drafting.colleague-invited");
            var personal =
                    Target.of(
                                    "message",
                                    first(service, "state.note.account", "albertslund-konsulent"))
                            .ownedBy("165");
            endpoints.probe(personal, "TOLD");
            endpoints.pass(message, "mark-read", Role.MUNICIPAL_READER, "165");
            endpoints.leaveNoneOut("notification");
        } finally {
            mail.stop();
        }
    }

    private static Endpoints endpoints(ServiceUnderTest service) {
        var messages = "/api/v1/messages";
        return new Endpoints(
                service,
                Endpoint.list("message", messages),
                Endpoint.read("message", messages + "/{id}"),
                Endpoint.change("message", "mark-read", messages + "/{id}", "{}").whenReady());
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
