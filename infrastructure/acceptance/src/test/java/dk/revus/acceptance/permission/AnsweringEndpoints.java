package dk.revus.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.security.model.Role;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.ServiceUnderTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sign-off, late answers, letters, reservations and earlier versions of a municipality's answer.
 */
final class AnsweringEndpoints {

    private static final String RESPONSE = "/api/v1/calls/{callId}/responses/{municipality}";
    private static final Map<String, Object> REASON = Map.of("reason", "Nej");
    private static final Map<String, Object> DECISION =
            Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09");

    private AnsweringEndpoints() {}

    static List<Endpoint> all() {
        return List.of(
                Endpoint.read("response", RESPONSE + "/versions").only("SUBMITTED"),
                Endpoint.read("response", RESPONSE + "/versions/{number:[0-9]+}").only("SUBMITTED"),
                Endpoint.read("response", RESPONSE + "/versions/{from:[0-9]+}..{to:[0-9]+}/diff")
                        .only("SUBMITTED"),
                Endpoint.own("response", RESPONSE + "/history"),
                change("send-for-sign-off", Map.of()),
                change("approve", Map.of()),
                change("decline-sign-off", Map.of("comment", "Nej")),
                change("require-four-eyes", Map.of("required", true)),
                change("request-late", REASON),
                change("grant-late", Map.of("reason", "Ja", "until", "2017-08-10")),
                change("correct-late", Map.of("reason", "Tastefejl", "until", "2017-08-11"))
                        .whenReady(),
                change("refuse-late", REASON),
                change("register-on-behalf", letter("OR-165-2017-01")),
                change("confirm-on-behalf", Map.of("localDecision", DECISION)),
                change("lift-reservation", DECISION),
                change("change-after-reservation", with(DECISION, "content", content())),
                change("fail-reservation", with(DECISION, "reason", "Nej")),
                change("withdraw-wish", Map.of("wishId", "ØN-151-2017-01", "reason", "Nej")));
    }

    private static Endpoint change(String command, Object body) {
        return Endpoint.change("response", command, RESPONSE, body).whenReady();
    }

    /** What a council has agreed to. */
    static Map<String, Object> decided() {
        return with(content(), "localDecision", DECISION);
    }

    private static Map<String, Object> content() {
        return Map.of(
                "themeRanks",
                List.of(Map.of("themeId", "TE-2017-01", "rank", 1)),
                "wishes",
                List.of(Map.of("rank", 1, "title", "Busser", "problem", "De kører for sjældent.")));
    }

    private static Map<String, Object> letter(String originalId) {
        return Map.of(
                "content",
                content(),
                "channel",
                "EMAIL",
                "receivedOn",
                "2017-05-09",
                "originalId",
                originalId);
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }

    /** Signed off at the second attempt; then sent three times before the council had its say. */
    static void decide(Endpoints endpoints, Target ours) {
        endpoints.pass(ours, "save-draft", Role.MUNICIPAL_EDITOR, "151");
        endpoints.pass(ours, "require-four-eyes", Role.MUNICIPAL_APPROVER, "151");
        endpoints.pass(ours, "send-for-sign-off", Role.MUNICIPAL_EDITOR, "151");
        endpoints.pass(ours, "decline-sign-off", Role.MUNICIPAL_APPROVER, "151");
        endpoints.pass(ours, "send-for-sign-off", Role.MUNICIPAL_EDITOR, "151");
        endpoints.probe(ours, "AWAITING_SIGN_OFF");
        endpoints.pass(ours, "approve", Role.MUNICIPAL_APPROVER, "151");
        endpoints.pass(ours, "submit", Role.MAYOR, "151");
        endpoints.pass(ours, "withdraw-wish", Role.MAYOR, "151");
        sendWithReservation(endpoints, ours);
        endpoints.probe(ours, "SUBMITTED_WITH_RESERVATION");
        endpoints.pass(ours, "lift-reservation", Role.MAYOR, "151");
        sendWithReservation(endpoints, ours);
        endpoints.pass(ours, "change-after-reservation", Role.MUNICIPAL_APPROVER, "151");
        sendWithReservation(endpoints, ours);
        endpoints.pass(ours, "fail-reservation", Role.MAYOR, "151");
    }

    private static void sendWithReservation(Endpoints endpoints, Target ours) {
        var expected = Map.of("body", "Kommunalbestyrelsen", "expectedDate", "2017-06-20");
        endpoints.pass(ours, "reopen", Role.MUNICIPAL_EDITOR, "151");
        endpoints.pass(
                ours,
                "save-draft",
                Role.MUNICIPAL_EDITOR,
                "151",
                with(content(), "reservation", expected));
        endpoints.pass(ours, "submit", Role.MAYOR, "151");
    }

    /** It came by e-mail; the municipality says that it is theirs, and then takes it back. */
    static void byLetter(ServiceUnderTest service, Endpoints endpoints, Target theirs) {
        var original =
                service.api()
                        .as("KKR_SECRETARIAT", "KKR")
                        .upload(
                                "/api/v1/calls/IK-2017-01/responses/430/originals",
                                FileForm.of("Brev.png", AttachmentEndpoints.picture()));
        assertThat(original.status()).as(original.body()).isEqualTo(201);
        endpoints.pass(
                theirs,
                "register-on-behalf",
                Role.KKR_SECRETARIAT,
                "KKR",
                letter(original.json().path("attachmentId").asString()));
        endpoints.probe(theirs, "REGISTERED_ON_BEHALF");
        endpoints.pass(theirs, "confirm-on-behalf", Role.MAYOR, "430");
        endpoints.pass(theirs, "withdraw", Role.MAYOR, "430");
    }

    /** The deadline has passed without an answer from them. */
    static void comeLate(Endpoints endpoints, Target late) {
        endpoints.probe(late, "NOT_SUBMITTED");
        endpoints.pass(late, "request-late", Role.MUNICIPAL_EDITOR, "101");
        endpoints.probe(late, "LATE_REQUESTED");
        endpoints.pass(late, "refuse-late", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(late, "request-late", Role.MAYOR, "101");
        endpoints.pass(late, "grant-late", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(late, "correct-late", Role.SECRETARIAT_LEAD, "KKR");
    }
}
