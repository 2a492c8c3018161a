package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.submission.RefusedAttempt;
import dk.revus.testkit.Api;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What every new command asks of whoever gives it. All of it is refused and changes nothing: one
 * answer, to which nothing is ever done, is enough.
 */
class BadCommandsIT {

    private static final String ALBERTSLUND = response("165");
    private static final Map<String, Object> DECISION =
            Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09");
    private static final String TOO_LONG = "Fordi ".repeat(1_000);

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Api now(Api who) {
        return who.onVersion(letter.api("MAYOR", "165").get(ALBERTSLUND).version());
    }

    private static Api mayor() {
        return now(letter.api("MAYOR", "165"));
    }

    private static Api editor() {
        return now(letter.api("MUNICIPAL_EDITOR", "165"));
    }

    private static JsonNode refused(int status, String code, Api who, String verb, Object body) {
        return new RefusedAttempt(letter, "165", ALBERTSLUND)
                .of(status, code, () -> who.post(ALBERTSLUND + verb, body));
    }

    /** Each verb with who may use it and a body that would do. */
    static Stream<Arguments> verbs() {
        var content = draft(wish(1, "Busser"));
        var change = new TreeMap<String, Object>(DECISION);
        change.put("content", content);
        var fail = new TreeMap<String, Object>(DECISION);
        fail.put("reason", "Nej");
        return Stream.of(
                Arguments.of(":send-for-sign-off", "MUNICIPAL_EDITOR", "165", Map.of("note", "")),
                Arguments.of(":decline-sign-off", "MAYOR", "165", Map.of("comment", "Nej")),
                Arguments.of(":require-four-eyes", "MAYOR", "165", Map.of("required", true)),
                Arguments.of(
                        ":withdraw-wish",
                        "MAYOR",
                        "165",
                        Map.of("wishId", "ØN-165-2017-01", "reason", "Nej")),
                Arguments.of(":lift-reservation", "MAYOR", "165", DECISION),
                Arguments.of(":change-after-reservation", "MAYOR", "165", change),
                Arguments.of(":fail-reservation", "MAYOR", "165", fail),
                Arguments.of(":request-late", "MUNICIPAL_EDITOR", "165", Map.of("reason", "Nej")),
                Arguments.of(
                        ":grant-late",
                        "SECRETARIAT_LEAD",
                        "KKR",
                        Map.of("reason", "Ja", "until", "2017-08-14")),
                Arguments.of(":refuse-late", "SECRETARIAT_LEAD", "KKR", Map.of("reason", "Nej")),
                Arguments.of(
                        ":register-on-behalf",
                        "KKR_SECRETARIAT",
                        "KKR",
                        Map.of(
                                "content",
                                content,
                                "channel",
                                "EMAIL",
                                "receivedOn",
                                "2017-05-09",
                                "originalId",
                                "BI-1")),
                Arguments.of(":confirm-on-behalf", "MAYOR", "165", Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void what_cannot_be_read_is_refused(
            String verb, String role, String organisation, Object body) {
        var who = now(letter.api(role, organisation));
        refused(400, "malformed-request", who, verb, "{\"reason\":");
        refused(400, "malformed-request", who, verb, "[]");
        var more = new TreeMap<>((Map<?, ?>) body);
        var unknown = new TreeMap<String, Object>();
        more.forEach((name, value) -> unknown.put((String) name, value));
        unknown.put("colour", "blue");
        assertThat(refused(400, "unknown-field", who, verb, unknown).path("field").asString())
                .isEqualTo("colour");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void whoever_may_not_is_refused(String verb, String role, String organisation, Object body) {
        var reader = now(letter.api("MUNICIPAL_READER", "165"));
        refused(403, "not-your-mandate", reader, verb, body);
        var auditor = now(letter.api("AUDITOR", "KKR"));
        refused(403, "not-your-mandate", auditor, verb, body);
        var former = letter.service().issuer().tokenUntil(role, organisation, "2017-05-09");
        refused(403, "mandate-expired", now(letter.service().api().withToken(former)), verb, body);
        refused(401, "not-signed-in", now(letter.service().api()), verb, body);
        if (organisation.equals("165")) {
            refused(404, "not-found", now(letter.api(role, "101")), verb, body);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void a_version_and_a_key_are_asked_for(
            String verb, String role, String organisation, Object body) {
        var who = letter.api(role, organisation);
        refused(428, "if-match-required", who, verb, body);
        var stale = refused(412, "version-conflict", who.onVersion(99), verb, body);
        assertThat(stale.path("current").path("organisation").asString()).isEqualTo("165");
        refused(400, "idempotency-key-required", now(who).withKey("short"), verb, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbs")
    void nothing_of_it_can_be_done_before_anything_was_written(
            String verb, String role, String organisation, Object body) {
        if (!verb.equals(":require-four-eyes") && !verb.equals(":register-on-behalf")) {
            var problem =
                    refused(
                            409,
                            "not-allowed-in-state",
                            now(letter.api(role, organisation)),
                            verb,
                            body);
            assertThat(problem.path("state").asString()).isEqualTo("NOT_STARTED");
            assertThat(problem.path("allowedIn")).isNotEmpty();
        }
    }

    @Test
    void a_value_of_the_wrong_kind_is_named() {
        var send =
                refused(400, "invalid-value", editor(), ":send-for-sign-off", "{\"to\":\"KKR\"}");
        assertThat(send.path("errors").get(0).path("field").asString()).isEqualTo("to");
        refused(400, "invalid-value", mayor(), ":require-four-eyes", "{}");
        refused(400, "invalid-value", mayor(), ":require-four-eyes", "{\"required\":\"maybe\"}");
        refused(400, "invalid-value", mayor(), ":withdraw-wish", "{\"reason\":\"Nej\"}");
        refused(400, "invalid-value", mayor(), ":decline-sign-off", Map.of("comment", TOO_LONG));
        refused(400, "invalid-value", mayor(), ":lift-reservation", "{\"body\":\"Byrådet\"}");
        refused(400, "invalid-value", mayor(), ":lift-reservation", dated("2017-02-30"));
        refused(400, "invalid-value", mayor(), ":lift-reservation", dated("+999999999-12-31"));
        refused(400, "invalid-value", mayor(), ":lift-reservation", dated("0017-08-29"));
        refused(400, "invalid-value", mayor(), ":fail-reservation", dated("0017-08-29"));
        var lead = now(letter.lead());
        refused(400, "invalid-value", lead, ":grant-late", "{\"reason\":\"Ja\"}");
        refused(
                400,
                "invalid-value",
                lead,
                ":grant-late",
                Map.of("reason", "Ja", "until", "+999999999-12-31"));
        refused(
                400,
                "invalid-value",
                lead,
                ":register-on-behalf",
                Map.of("content", Map.of(), "channel", "PIGEON", "receivedOn", "2017-05-09"));
    }

    private static Map<String, Object> dated(String day) {
        return Map.of("body", "Kommunalbestyrelsen", "date", day);
    }
}
