package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What cannot be used has a code of its own, changes nothing, and is written down. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputIT {

    private static final String ALBERTSLUND = response("165");

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Api mayor() {
        return letter.api("MAYOR", "165");
    }

    /** On the version as it is now. */
    private static Api editor() {
        return letter.api("MUNICIPAL_EDITOR", "165").onVersion(mayor().get(ALBERTSLUND).version());
    }

    private static JsonNode refused(int status, String code, Supplier<Api.Reply> attempt) {
        return new RefusedAttempt(letter, ALBERTSLUND).of(status, code, attempt);
    }

    private static JsonNode refusedDraft(int status, String code, Object body) {
        return refused(status, code, () -> editor().put(ALBERTSLUND, body));
    }

    @Test
    @Order(1)
    void malformed_json() {
        refusedDraft(400, "malformed-request", "{\"wishes\": [");
        refusedDraft(400, "malformed-request", "");
        refusedDraft(400, "malformed-request", "{} {}");
        refusedDraft(400, "malformed-request", "[]");
    }

    @Test
    @Order(2)
    void an_unknown_field_is_named() {
        var problem =
                refusedDraft(400, "unknown-field", "{\"wishes\":[{\"rank\":1,\"colour\":2}]}");
        assertThat(problem.path("field").asString()).isEqualTo("wishes[0].colour");
    }

    @Test
    @Order(3)
    void a_value_of_the_wrong_kind_is_named() {
        var problem = refusedDraft(400, "invalid-value", "{\"wishes\":[{\"rank\":\"first\"}]}");
        assertThat(problem.path("errors").get(0).path("field").asString())
                .isEqualTo("wishes[0].rank");
        var huge = refusedDraft(400, "invalid-value", "{\"wishes\":[{\"rank\":99999999999}]}");
        assertThat(huge.path("errors").get(0).path("field").asString()).isEqualTo("wishes[0].rank");
        refusedDraft(400, "invalid-value", Map.of("wishes", List.of(wish(0, "Busser"))));
        refusedDraft(400, "invalid-value", "{\"wishes\":[null]}");
        refusedDraft(400, "invalid-value", "{\"wishes\":\"none\"}");
    }

    @Test
    @Order(4)
    void another_municipality_is_not_there() {
        refused(
                404,
                "not-found",
                () ->
                        letter.api("MAYOR", "101")
                                .onVersion(1)
                                .put(ALBERTSLUND, draft(wish(1, "Busser"))));
        refused(
                404,
                "not-found",
                () -> mayor().onVersion(1).put(response("999"), draft(wish(1, "Busser"))));
        refused(
                404,
                "not-found",
                () -> mayor().onVersion(1).put(response("x'\u00f8"), draft(wish(1, "Busser"))));
    }

    @Test
    @Order(5)
    void ranks_are_whole() {
        var twice = refusedDraft(422, "duplicate-rank", draft(wish(1, "Busser"), wish(1, "Tog")));
        assertThat(twice.path("field").asString()).isEqualTo("wishes");
        var gap = refusedDraft(422, "rank-gap", draft(wish(1, "Busser"), wish(3, "Tog")));
        assertThat(gap.path("missing").asInt()).isEqualTo(2);
        refusedDraft(
                422,
                "rank-gap",
                Map.of("themeRanks", List.of(Map.of("themeId", "TE-2017-01", "rank", 2))));
    }

    @Test
    @Order(6)
    void a_theme_outside_the_call() {
        var problem =
                refusedDraft(
                        422,
                        "theme-not-in-call",
                        Map.of("themeRanks", List.of(Map.of("themeId", "TE-1999-09", "rank", 1))));
        assertThat(problem.path("themeId").asString()).isEqualTo("TE-1999-09");
    }

    @Test
    @Order(7)
    void more_wishes_than_the_focus_budget() {
        var problem =
                refusedDraft(
                        422,
                        "focus-limit-exceeded",
                        draft(wish(1, "A"), wish(2, "B"), wish(3, "C"), wish(4, "D")));
        assertThat(problem.path("allowed").asInt()).isEqualTo(3);
    }

    @Test
    @Order(8)
    void a_hundred_kilobytes_of_text() {
        var problem = refusedDraft(400, "invalid-value", draft(wish(1, "Busser ".repeat(15_000))));
        assertThat(problem.path("errors").get(0).path("field").asString())
                .isEqualTo("wishes[0].title");
        assertThat(problem.toString().length()).isLessThan(1000);
    }

    @Test
    @Order(9)
    void no_version_and_a_stale_one() {
        var body = draft(wish(1, "Busser"));
        var anyone = letter.api("MUNICIPAL_EDITOR", "165");
        refused(428, "if-match-required", () -> anyone.put(ALBERTSLUND, body));
        refused(400, "invalid-if-match", () -> anyone.with("If-Match", "*").put(ALBERTSLUND, body));
        var stale =
                refused(412, "version-conflict", () -> anyone.onVersion(99).put(ALBERTSLUND, body));
        assertThat(stale.path("yourVersion").asLong()).isEqualTo(99);
        assertThat(stale.path("currentVersion").asLong()).isEqualTo(1);
        assertThat(stale.path("current")).isEqualTo(anyone.get(ALBERTSLUND).json());
    }

    @Test
    @Order(10)
    void a_wish_without_a_title_is_saved_and_not_sent() {
        var saved = editor().put(ALBERTSLUND, draft(wish(1, "  ")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        var problem =
                refused(
                        422,
                        "precheck-failed",
                        () ->
                                mayor().onVersion(saved.version())
                                        .post(ALBERTSLUND + ":submit", "{}"));
        assertThat(problem.path("findings").findValuesAsString("code")).containsExactly("R-W1");
        assertThat(problem.path("findings").get(0).path("field").asString())
                .isEqualTo("wishes[0].title");
    }

    @Test
    @Order(11)
    void a_key_belongs_to_one_request() {
        var keyed =
                mayor().withKey("the-same-key-twice").onVersion(mayor().get(ALBERTSLUND).version());
        keyed.post(ALBERTSLUND + ":declare-no-wishes", "{\"reason\":\"Vi har nok\"}");
        refused(
                422,
                "idempotency-replay",
                () ->
                        keyed.post(
                                ALBERTSLUND + ":declare-no-wishes",
                                "{\"reason\":\"Noget andet\"}"));
        refused(
                400,
                "idempotency-key-required",
                () -> mayor().withKey("short").onVersion(3).post(ALBERTSLUND + ":reopen", "{}"));
        var version = mayor().get(ALBERTSLUND).version();
        assertThat(mayor().onVersion(version).post(ALBERTSLUND + ":reopen", "{}").status())
                .isEqualTo(200);
    }

    @Test
    @Order(12)
    void somebody_without_the_right() {
        var body = draft(wish(1, "Busser"));
        refused(
                403,
                "not-your-mandate",
                () -> letter.api("MUNICIPAL_READER", "165").onVersion(1).put(ALBERTSLUND, body));
        refused(403, "not-your-mandate", () -> letter.lead().onVersion(1).put(ALBERTSLUND, body));
        var former = letter.service().issuer().tokenUntil("MAYOR", "165", "2017-05-09");
        refused(
                403,
                "mandate-expired",
                () -> mayor().withToken(former).onVersion(1).put(ALBERTSLUND, body));
        assertThat(letter.service().api().put(ALBERTSLUND, body).code()).isEqualTo("not-signed-in");
    }

    @Test
    @Order(13)
    void a_form_instead_of_json() {
        refused(
                415,
                "unsupported-media-type",
                () ->
                        editor().send(
                                        "PUT",
                                        ALBERTSLUND,
                                        "wishes=none",
                                        Map.of("Content-Type", "text/plain")));
    }

    @Test
    @Order(14)
    void markup_is_text() {
        var saved = editor().put(ALBERTSLUND, draft(wish(1, "<script>alert(1)</script> \u2603")));
        assertThat(saved.json().path("content").path("wishes").get(0).path("title").asString())
                .isEqualTo("<script>alert(1)</script> \u2603");
    }

    @Test
    @Order(15)
    void one_second_after_the_deadline() {
        letter.service().moveClockTo("2017-08-07T00:00");
        var problem =
                refused(
                        409,
                        "deadline-passed",
                        () ->
                                mayor().onVersion(mayor().get(ALBERTSLUND).version())
                                        .post(ALBERTSLUND + ":submit", "{}"));
        assertThat(problem.path("closedAt").asString()).isEqualTo("2017-08-06T22:00:00Z");
        refused(409, "deadline-passed", () -> editor().put(ALBERTSLUND, draft(wish(1, "Busser"))));
    }
}
