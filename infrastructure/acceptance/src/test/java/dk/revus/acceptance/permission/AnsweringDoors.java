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
final class AnsweringDoors {

    private static final String RESPONSE = "/api/v1/calls/{callId}/responses/{municipality}";
    private static final Map<String, Object> REASON = Map.of("reason", "Nej");
    private static final Map<String, Object> DECISION =
            Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09");

    private AnsweringDoors() {}

    static List<Door> all() {
        return List.of(
                Door.read("response", RESPONSE + "/versions").only("SUBMITTED"),
                Door.read("response", RESPONSE + "/versions/{number:[0-9]+}").only("SUBMITTED"),
                Door.read("response", RESPONSE + "/versions/{from:[0-9]+}..{to:[0-9]+}/diff")
                        .only("SUBMITTED"),
                Door.own("response", RESPONSE + "/history"),
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

    private static Door change(String command, Object body) {
        return Door.change("response", command, RESPONSE, body).whenReady();
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
    static void decide(Doors doors, Spot ours) {
        doors.pass(ours, "save-draft", Role.MUNICIPAL_EDITOR, "151");
        doors.pass(ours, "require-four-eyes", Role.MUNICIPAL_APPROVER, "151");
        doors.pass(ours, "send-for-sign-off", Role.MUNICIPAL_EDITOR, "151");
        doors.pass(ours, "decline-sign-off", Role.MUNICIPAL_APPROVER, "151");
        doors.pass(ours, "send-for-sign-off", Role.MUNICIPAL_EDITOR, "151");
        doors.knock(ours, "AWAITING_SIGN_OFF");
        doors.pass(ours, "approve", Role.MUNICIPAL_APPROVER, "151");
        doors.pass(ours, "submit", Role.MAYOR, "151");
        doors.pass(ours, "withdraw-wish", Role.MAYOR, "151");
        sendWithReservation(doors, ours);
        doors.knock(ours, "SUBMITTED_WITH_RESERVATION");
        doors.pass(ours, "lift-reservation", Role.MAYOR, "151");
        sendWithReservation(doors, ours);
        doors.pass(ours, "change-after-reservation", Role.MUNICIPAL_APPROVER, "151");
        sendWithReservation(doors, ours);
        doors.pass(ours, "fail-reservation", Role.MAYOR, "151");
    }

    private static void sendWithReservation(Doors doors, Spot ours) {
        var expected = Map.of("body", "Kommunalbestyrelsen", "expectedDate", "2017-06-20");
        doors.pass(ours, "reopen", Role.MUNICIPAL_EDITOR, "151");
        doors.pass(
                ours,
                "save-draft",
                Role.MUNICIPAL_EDITOR,
                "151",
                with(content(), "reservation", expected));
        doors.pass(ours, "submit", Role.MAYOR, "151");
    }

    /** It came by e-mail; the municipality says that it is theirs, and then takes it back. */
    static void byLetter(ServiceUnderTest service, Doors doors, Spot theirs) {
        var original =
                service.api()
                        .as("KKR_SECRETARIAT", "KKR")
                        .upload(
                                "/api/v1/calls/IK-2017-01/responses/430/originals",
                                FileForm.of("Brev.png", AttachmentDoors.picture()));
        assertThat(original.status()).as(original.body()).isEqualTo(201);
        doors.pass(
                theirs,
                "register-on-behalf",
                Role.KKR_SECRETARIAT,
                "KKR",
                letter(original.json().path("attachmentId").asString()));
        doors.knock(theirs, "REGISTERED_ON_BEHALF");
        doors.pass(theirs, "confirm-on-behalf", Role.MAYOR, "430");
        doors.pass(theirs, "withdraw", Role.MAYOR, "430");
    }

    /** The deadline has passed without an answer from them. */
    static void comeLate(Doors doors, Spot late) {
        doors.knock(late, "NOT_SUBMITTED");
        doors.pass(late, "request-late", Role.MUNICIPAL_EDITOR, "101");
        doors.knock(late, "LATE_REQUESTED");
        doors.pass(late, "refuse-late", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(late, "request-late", Role.MAYOR, "101");
        doors.pass(late, "grant-late", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(late, "correct-late", Role.SECRETARIAT_LEAD, "KKR");
    }
}
