package dk.revus.submission;

import static dk.revus.submission.Screened.ALBERTSLUND;
import static dk.revus.submission.Screened.BUSES;
import static dk.revus.submission.Screened.SCREENINGS;
import static dk.revus.submission.Screened.TRAINS;
import static dk.revus.submission.Screened.assessment;
import static dk.revus.submission.Screened.question;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a screening cannot use has a code of its own, changes nothing, and is written down. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreeningBadInputIT {

    private static final String FROM_EVERYWHERE =
            "<b onclick=\"alert(1)\">{{7*7}} ${x} Ærø Łódź 東京 שלום 🚌\u200d $where";

    private static Screened screened;

    @BeforeAll
    static void start() {
        screened = Screened.afterTheDeadline();
    }

    @AfterAll
    static void stop() {
        screened.letter().close();
    }

    private static JsonNode refused(int status, String code, Api who, String command, Object body) {
        return new RefusedAttempt(screened.letter(), ALBERTSLUND)
                .of(status, code, () -> screened.does(who, command, body));
    }

    private static JsonNode refused(int status, String code, String command, Object body) {
        return refused(status, code, screened.secretariat(), command, body);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new TreeMap<>(body);
        other.put(field, value);
        return other;
    }

    @Test
    @Order(1)
    void nothing_is_judged_before_somebody_has_begun() {
        refused(409, "not-allowed-in-state", "assess-wish", assessment(BUSES, "PARTLY", "Halvt"));
        refused(409, "not-allowed-in-state", "check-formal", Map.of("ok", true));
        refused(409, "not-allowed-in-state", "complete", "{}");
        refused(409, "not-allowed-in-state", "request-clarification", question("2017-08-20"));
        refused(
                409,
                "not-allowed-in-state",
                "write-editorial",
                Map.of("wishId", BUSES, "title", "T", "text", "t"));
    }

    @Test
    @Order(2)
    void only_those_with_a_mandate_for_it() {
        refused(
                404,
                "not-found",
                screened.letter().api("MAYOR", "101"),
                "answer-clarification",
                Map.of("answers", List.of()));
        refused(403, "not-your-mandate", screened.mayor(), "start", "{}");
        refused(403, "not-your-mandate", screened.letter().api("AUDITOR", "KKR"), "start", "{}");
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("WORKING_GROUP", "KKR"),
                "assign",
                Map.of("account", "arbejdsgruppe"));
        refused(403, "conflict-of-interest", screened.partial(), "start", "{}");
        var former =
                screened.letter()
                        .service()
                        .issuer()
                        .tokenUntil("KKR_SECRETARIAT", "KKR", "2017-08-06");
        refused(403, "mandate-expired", screened.secretariat().withToken(former), "start", "{}");
        assertThat(screened.letter().service().api().post(ALBERTSLUND + ":start", "{}").code())
                .isEqualTo("not-signed-in");
    }

    @Test
    @Order(3)
    void bodies_that_say_nothing_or_too_much() {
        refused(400, "invalid-value", "register", Map.of("dokId", " "));
        refused(400, "invalid-value", "register", Map.of("dokId", "9".repeat(101)));
        refused(400, "unknown-field", "register", Map.of("dokId", "1", "colour", "red"));
        refused(400, "malformed-request", "register", "{\"dokId\":");
        refused(400, "invalid-value", "assign", Map.of("account", "a b"));
        refused(400, "invalid-value", "assign", Map.of("account", "{\"$ne\":null}"));
        assertThat(screened.secretariat().get(SCREENINGS + "?queue=theirs").code())
                .isEqualTo("invalid-value");
        assertThat(screened.secretariat().get(SCREENINGS + "?queue=MINE").code())
                .isEqualTo("invalid-value");
        screened.done(screened.secretariat(), "start", "{}");
    }

    @Test
    @Order(4)
    void no_version_and_a_stale_one() {
        var attempt = new RefusedAttempt(screened.letter(), ALBERTSLUND);
        attempt.of(
                428,
                "if-match-required",
                () -> screened.secretariat().post(ALBERTSLUND + ":complete", "{}"));
        var stale =
                attempt.of(
                        412,
                        "version-conflict",
                        () ->
                                screened.secretariat()
                                        .onVersion(1)
                                        .post(ALBERTSLUND + ":check-formal", Map.of("ok", true)));
        assertThat(stale.path("current").path("state").asString()).isEqualTo("UNDER_SCREENING");
        assertThat(stale.path("currentVersion").asLong()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void assessments_that_cannot_be_meant() {
        var body = assessment(BUSES, "PARTLY", "Halvt");
        refused(422, "unknown-wish", "assess-wish", with(body, "wishId", "ØN-101-2017-01"));
        refused(422, "principles-missing", "assess-wish", with(body, "principles", List.of()));
        var one = Map.of("principleId", "P1", "degree", "NOT");
        refused(
                422,
                "principle-answered-twice",
                "assess-wish",
                with(body, "principles", List.of(one, one)));
        refused(
                422,
                "principle-not-in-call",
                "assess-wish",
                with(body, "principles", List.of(Map.of("principleId", "P9", "degree", "NOT"))));
        refused(422, "reason-required", "assess-wish", with(body, "reason", "  "));
        refused(400, "invalid-value", "assess-wish", with(body, "result", "SPLENDID"));
        refused(400, "invalid-value", "assess-wish", with(body, "reason", "x".repeat(4001)));
        refused(
                400,
                "invalid-value",
                "assess-wish",
                with(body, "principles", Collections.singletonList(null)));
        var none =
                refused(
                        422,
                        "result-contradicts-principles",
                        "assess-wish",
                        with(
                                with(body, "result", "DOES_NOT_MEET"),
                                "principles",
                                List.of(
                                        full("P1"),
                                        full("P2"),
                                        full("P3"),
                                        full("P4"),
                                        full("P5"))));
        assertThat(none.path("principles")).hasSize(5);
    }

    private static Map<String, Object> full(String principle) {
        return Map.of("principleId", principle, "degree", "FULLY");
    }

    @Test
    @Order(6)
    void results_are_neither_overwritten_nor_taken_back_for_nothing() {
        refused(
                409,
                "nothing-to-revert",
                "revert-assessment",
                Map.of("wishId", BUSES, "reason", "?"));
        screened.done(screened.secretariat(), "assess-wish", assessment(BUSES, "PARTLY", "Halvt"));
        refused(409, "already-assessed", "assess-wish", assessment(BUSES, "PARTLY", "Halvt"));
        refused(422, "reason-required", "revert-assessment", Map.of("wishId", BUSES));
        refused(400, "invalid-value", "check-formal", "{}");
        refused(422, "reason-required", "check-formal", Map.of("ok", false));
        var left = refused(409, "screening-incomplete", "complete", "{}");
        assertThat(left.path("wishes").get(0).asString()).isEqualTo(TRAINS);
        assertThat(left.path("formalCheckMissing").asBoolean()).isTrue();
    }

    @Test
    @Order(7)
    void questions_with_days_gone_by_and_fields_that_are_not_there() {
        refused(422, "deadline-in-the-past", "request-clarification", question("2017-08-06"));
        refused(400, "invalid-value", "request-clarification", question("soon"));
        refused(400, "invalid-value", "request-clarification", question("+999999999-12-31"));
        refused(
                400,
                "invalid-value",
                "request-clarification",
                with(question("2017-08-11"), "questions", List.of()));
        refused(
                400,
                "invalid-value",
                "request-clarification",
                with(question("2017-08-11"), "questions", List.of("  ")));
        for (var field :
                List.of("wishes[ØN-101-2017-01].problem", "wishes", "$where", "themeRanks")) {
            var problem =
                    refused(
                            422,
                            "field-cannot-be-opened",
                            "request-clarification",
                            question("2017-08-11", field));
            assertThat(problem.path("field").asString()).isEqualTo(field);
        }
    }

    @Test
    @Order(8)
    void answers_by_the_wrong_person_or_to_something_else() {
        var answers = Map.of("answers", List.of("Tusind"));
        refused(409, "not-allowed-in-state", screened.mayor(), "answer-clarification", answers);
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-11"));
        refused(403, "not-your-mandate", "answer-clarification", answers);
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("MUNICIPAL_READER", "165"),
                "answer-clarification",
                answers);
        refused(
                422,
                "answers-incomplete",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("")));
        refused(
                422,
                "answers-incomplete",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("a", "b")));
        refused(
                400,
                "invalid-value",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("x".repeat(4001))));
        refused(
                422,
                "deadline-not-later",
                "extend-clarification",
                Map.of("deadline", "2017-08-11", "reason", "Ferie"));
        refused(
                422,
                "deadline-in-the-past",
                "extend-clarification",
                Map.of("deadline", "2016-08-11", "reason", "Ferie"));
        refused(422, "reason-required", "extend-clarification", Map.of("deadline", "2017-08-12"));
        refused(
                400,
                "invalid-value",
                "extend-clarification",
                Map.of("deadline", "-999999999-01-01", "reason", "Ferie"));
        refused(409, "not-allowed-in-state", "assess-wish", assessment(TRAINS, "PARTLY", "Halvt"));
    }

    @Test
    @Order(9)
    void only_the_fields_that_were_asked_about_can_be_changed() {
        var changed = screened.sentContent();
        changed.put("coverText", "Noget helt andet");
        lockedAt("coverText", changed);
        var wish = screened.sentContent();
        ((ObjectNode) wish.path("wishes").get(1)).put("title", "Letbane");
        lockedAt("wishes[" + TRAINS + "].title", wish);
        var fewer = screened.sentContent();
        ((ArrayNode) fewer.path("wishes")).remove(1);
        locked(fewer);
        var decision = screened.sentContent();
        decision.putNull("localDecision");
        refused(
                422,
                "precheck-failed",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", decision));
        var more = screened.sentContent();
        more.put("colour", "red");
        refused(
                400,
                "unknown-field",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", more));
    }

    private static JsonNode locked(ObjectNode content) {
        return refused(
                403,
                "field-locked-by-clarification",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", content));
    }

    private static void lockedAt(String field, ObjectNode content) {
        assertThat(locked(content).path("field").asString()).isEqualTo(field);
    }

    @Test
    @Order(10)
    void a_text_that_is_not_there_has_no_answer() {
        refused(
                409,
                "no-editorial-text",
                screened.mayor(),
                "accept-editorial",
                Map.of("wishId", BUSES));
        refused(
                400,
                "invalid-value",
                "write-editorial",
                Map.of("wishId", BUSES, "title", " ", "text", "t"));
        refused(
                422,
                "unknown-wish",
                "write-editorial",
                Map.of("wishId", "ØN-1", "title", "T", "text", "t"));
        refused(
                403,
                "not-your-mandate",
                screened.mayor(),
                "write-editorial",
                Map.of("wishId", BUSES, "title", "T", "text", "t"));
    }

    @Test
    @Order(11)
    void markup_and_letters_from_everywhere_are_text() {
        var written =
                screened.done(
                        screened.secretariat(),
                        "write-editorial",
                        Map.of("wishId", BUSES, "title", FROM_EVERYWHERE, "text", FROM_EVERYWHERE));
        assertThat(written.json().path("wishes").get(0).path("editorial").path("text").asString())
                .isEqualTo(FROM_EVERYWHERE);
        refused(
                422,
                "reason-required",
                screened.mayor(),
                "object-editorial",
                Map.of("wishId", BUSES, "reason", " "));
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("MUNICIPAL_EDITOR", "165"),
                "object-editorial",
                Map.of("wishId", BUSES, "reason", "Nej"));
        screened.done(
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of(FROM_EVERYWHERE)));
        assertThat(
                        screened.secretariat()
                                .get(ALBERTSLUND)
                                .json()
                                .path("clarifications")
                                .get(0)
                                .path("answers")
                                .get(0)
                                .asString())
                .isEqualTo(FROM_EVERYWHERE);
    }

    @Test
    @Order(12)
    void one_second_after_the_last_day() {
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-11"));
        screened.letter().service().moveClockTo("2017-08-12T00:00:01");
        refused(
                409,
                "clarification-closed",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("For sent")));
    }
}
