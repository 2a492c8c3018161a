package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What cannot be used on a call or a question has a code of its own, changes nothing, and is
 * written down. So one call is enough for all of it; what is taken is sent to another.
 */
class BadCallInputIT {

    private static final String QUESTIONS = CALL + "/questions";
    private static final String QUESTION = QUESTIONS + "/SP-2017-01-001";
    private static final String WHY = "Byrådene mødes først efter ferien.";
    private static final Map<String, Object> LATER = Map.of("lastDay", "2017-08-24", "reason", WHY);

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
        var asked = letter.api("MAYOR", "165").post(QUESTIONS, Map.of("text", "Må vi?"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Api lead() {
        return leadOn(CALL);
    }

    private static Api leadOn(String call) {
        return letter.lead().onVersion(letter.lead().get(call).version());
    }

    private static JsonNode refused(int status, String code, Supplier<Api.Reply> attempt) {
        return refused(CALL, status, code, attempt);
    }

    private static JsonNode refused(
            String call, int status, String code, Supplier<Api.Reply> attempt) {
        return new RefusedAttempt(letter, "165", call).of(status, code, attempt);
    }

    private static void amending(int status, String code, Object body) {
        refused(status, code, () -> lead().post(CALL + ":amend", body));
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = new TreeMap<String, Object>(LATER);
        body.put(field, value);
        return body;
    }

    @ParameterizedTest
    @ValueSource(strings = {":amend", ":publish", ":reopen", ":cancel", ":copy"})
    void bodies_that_are_no_bodies(String step) {
        for (var body : List.of("{", "", "[]", "{} {}")) {
            refused(400, "malformed-request", () -> lead().post(CALL + step, body));
        }
        refused(400, "unknown-field", () -> lead().post(CALL + step, "{\"colour\":2}"));
        refused(
                415,
                "unsupported-media-type",
                () ->
                        lead().send(
                                        "POST",
                                        CALL + step,
                                        "reason=none",
                                        Map.of(
                                                "Content-Type",
                                                "text/plain",
                                                "Idempotency-Key",
                                                "a-form-" + step.substring(1))));
    }

    @Test
    void values_of_the_wrong_kind() {
        amending(400, "invalid-value", with("lastDay", "6. august"));
        amending(400, "invalid-value", with("lastDay", "2017-02-30"));
        amending(400, "invalid-value", with("lastDay", "+999999999-12-31"));
        for (var day : List.of("0001-01-01", "1899-12-31", "3000-01-01")) {
            var reply = lead().post(CALL + ":amend", with("meetingDate", day));
            assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("meetingDate");
        }
        amending(400, "invalid-value", with("maxWishes", 0));
        amending(400, "invalid-value", with("maxWishes", 21));
        amending(400, "invalid-value", with("title", " "));
        amending(400, "invalid-value", with("summary", "\n\t"));
        amending(400, "invalid-value", with("title", "x".repeat(201)));
        amending(400, "invalid-value", with("reason", "x".repeat(2001)));
        amending(400, "invalid-value", with("reason", Map.of("$gt", "")));
        for (var mailbox :
                List.of("", "kkr", "a b@kkr.example", "a@kkr.example\r\nBcc: b@kkr.example")) {
            var reply = lead().post(CALL + ":amend", with("contact", Map.of("mailbox", mailbox)));
            assertThat(reply.code()).as(mailbox).isEqualTo("invalid-value");
            assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("contact.mailbox");
        }
        amending(400, "invalid-value", with("contact", Map.of("address", "\n\u200b")));
        amending(400, "invalid-value", with("contact", Map.of("address", "x".repeat(501))));
        amending(400, "invalid-value", with("contact", "temaer@kkr.example"));
        amending(400, "unknown-field", with("contact", Map.of("phone", "1")));
        amending(400, "invalid-value", with("confirmWarnings", List.of("NEVER_HEARD_OF")));
        amending(400, "invalid-value", with("confirmWarnings", Collections.singletonList(null)));
        amending(400, "invalid-value", with("attachmentIds", Collections.singletonList(null)));
        refused(400, "invalid-value", () -> lead().post(CALL + ":copy", "{\"cycleId\":\"c\"}"));
        refused(
                400,
                "invalid-value",
                () ->
                        lead().post(
                                        CALL + ":copy",
                                        Map.of(
                                                "cycleId",
                                                "c",
                                                "shiftDays",
                                                1,
                                                "lastDay",
                                                "2018-08-06")));
        refused(
                400,
                "invalid-value",
                () -> lead().post(CALL + ":copy", Map.of("cycleId", "c", "shiftDays", 99_999_999)));
    }

    @Test
    void what_breaks_a_promise() {
        amending(422, "deadline-earlier-than-announced", with("lastDay", "2017-08-05"));
        amending(422, "deadline-earlier-than-announced", with("lastDay", "1966-10-14"));
        amending(422, "focus-limit-lowered", with("maxWishes", 2));
        amending(
                422,
                "mail-address-unreachable",
                with("contact", Map.of("mailbox", "ø@kkr.example")));
        amending(422, "nothing-changed", Map.of("reason", WHY, "contact", Map.of()));
        amending(422, "reason-required", with("reason", " \u00a0\t\u200b"));
        amending(422, "nothing-changed", Map.of("reason", WHY));
        amending(422, "warnings-not-confirmed", with("lastDay", "2017-08-12"));
        amending(422, "unknown-attachment", with("attachmentIds", List.of("../../etc/passwd")));
        refused(422, "reason-required", () -> chairmanship().post(CALL + ":cancel", "{}"));
    }

    private static Api chairmanship() {
        return letter.chairmanship().onVersion(lead().get(CALL).version());
    }

    @Test
    void the_wrong_person() {
        refused(403, "not-your-mandate", () -> chairmanship().post(CALL + ":amend", LATER));
        refused(403, "not-your-mandate", () -> lead().post(CALL + ":cancel", "{\"reason\":\"x\"}"));
        refused(403, "not-your-mandate", () -> lead().post(CALL + ":sign", "{}"));
        refused(
                403,
                "not-your-mandate",
                () -> letter.api("MAYOR", "165").onVersion(2).put(CALL, letter.call()));
        var former = letter.service().issuer().tokenUntil("SECRETARIAT_LEAD", "KKR", "2017-05-09");
        refused(
                403,
                "mandate-expired",
                () -> lead().withToken(former).post(CALL + ":amend", LATER));
        assertThat(letter.service().api().post(CALL + ":amend", LATER).code())
                .isEqualTo("not-signed-in");
    }

    @Test
    void the_wrong_time() {
        refused(409, "not-allowed-in-state", () -> chairmanship().post(CALL + ":sign", "{}"));
        refused(409, "not-allowed-in-state", () -> chairmanship().post(CALL + ":reopen", LATER));
        refused(409, "not-allowed-in-state", () -> lead().put(CALL, letter.call()));
        refused(409, "not-allowed-in-state", () -> lead().post(CALL + ":finish-processing", "{}"));
        refused(409, "not-allowed-in-state", () -> lead().post(CALL + ":publish", "{}"));
    }

    @Test
    void no_version_a_stale_one_and_no_such_call() {
        refused(428, "if-match-required", () -> letter.lead().post(CALL + ":amend", LATER));
        refused(428, "if-match-required", () -> letter.lead().post(CALL + ":copy", copy()));
        var stale =
                refused(
                        412,
                        "version-conflict",
                        () -> letter.lead().onVersion(1).post(CALL + ":amend", LATER));
        assertThat(stale.path("current")).isEqualTo(letter.lead().get(CALL).json());
        var nowhere = "/api/v1/calls/IK-2017-77";
        for (var step : List.of(":amend", ":cancel", ":reopen", ":copy", ":finish-processing")) {
            var who = step.matches(":cancel|:reopen") ? chairmanship() : lead();
            var body =
                    step.equals(":copy")
                            ? copy()
                            : step.equals(":finish-processing") ? "{}" : LATER;
            var reply =
                    who.post(nowhere + step, step.equals(":cancel") ? "{\"reason\":\"x\"}" : body);
            assertThat(reply.code()).as(step).isEqualTo("not-found");
        }
        refused(
                400,
                "idempotency-key-required",
                () -> lead().withKey("short").post(CALL + ":amend", LATER));
    }

    private static Map<String, Object> copy() {
        return Map.of("cycleId", "revus-2019-2022", "shiftDays", 365);
    }

    @Test
    void questions_that_cannot_be_taken() {
        var mayor = letter.api("MAYOR", "165");
        refused(400, "invalid-value", () -> mayor.post(QUESTIONS, "{\"text\":\" \u00a0 \"}"));
        refused(400, "invalid-value", () -> mayor.post(QUESTIONS, "{}"));
        refused(400, "invalid-value", () -> mayor.post(QUESTIONS, "{\"text\":{\"$ne\":1}}"));
        refused(
                400,
                "invalid-value",
                () -> mayor.post(QUESTIONS, Map.of("text", "Hvorfor? ".repeat(12_000))));
        refused(403, "not-your-mandate", () -> lead().post(QUESTIONS, Map.of("text", "Må vi?")));
        refused(
                422,
                "not-invited",
                () -> letter.api("MAYOR", "999").post(QUESTIONS, Map.of("text", "Må vi?")));
        refused(
                403,
                "not-your-mandate",
                () -> mayor.onVersion(1).post(QUESTION + ":answer", Map.of("text", "Ja.")));
        refused(
                404,
                "not-found",
                () -> lead().post(QUESTIONS + "/SP-2017-02-001:answer", Map.of("text", "Ja.")));
        refused(
                428,
                "if-match-required",
                () -> letter.lead().post(QUESTION + ":answer", Map.of("text", "Ja.")));
    }

    @Test
    void letters_from_everywhere_are_text() {
        var text = "<script>alert(1)</script> 漢字 \u202e\u2603 Ærø \uD83D\uDE00 {{7*7}} ${7*7}";
        var call = letter.sendCall();
        var asked = letter.api("MAYOR", "165").post(call + "/questions", Map.of("text", text));
        assertThat(asked.json().path("text").asString()).isEqualTo(text);
        var amended = leadOn(call).post(call + ":amend", with("summary", text));
        assertThat(amended.status()).as(amended.body()).isEqualTo(200);
        assertThat(
                        letter.service()
                                .api()
                                .get(call)
                                .json()
                                .path("letter")
                                .path("summary")
                                .asString())
                .isEqualTo(text);
        assertThat(letter.service().api().get(call + "/calendar.ics").status()).isEqualTo(200);
    }

    @Test
    void an_amendment_that_is_sent_twice_is_one() {
        var call = letter.sendCall();
        var keyed = leadOn(call).withKey("moved-once-and-only-once");
        var day = Map.of("lastDay", "2017-08-25", "reason", WHY);
        var first = keyed.post(call + ":amend", day);
        var second = keyed.post(call + ":amend", day);
        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        refused(call, 422, "idempotency-replay", () -> keyed.post(call + ":amend", LATER));
    }
}
