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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What cannot be used has a code of its own, changes nothing, and is written down. */
class BadInputIT {

    private static LetterOfMay letter;

    private final String municipality = anotherMunicipality();
    private final String path = response(municipality);

    @BeforeAll
    static void start() {
        letter = LetterOfMay.openUntilOctober();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static String anotherMunicipality() {
        return letter.anotherMunicipality();
    }

    private Api mayor() {
        return letter.api("MAYOR", municipality);
    }

    /** On the version as it is now. */
    private Api editor() {
        return editorOn(path);
    }

    private Api editorOn(String response) {
        return letter.api("MUNICIPAL_EDITOR", municipality)
                .onVersion(mayor().get(response).version());
    }

    private JsonNode refused(int status, String code, Supplier<Api.Reply> attempt) {
        return refused(path, status, code, attempt);
    }

    private JsonNode refused(
            String response, int status, String code, Supplier<Api.Reply> attempt) {
        return new RefusedAttempt(letter, municipality, response).of(status, code, attempt);
    }

    private JsonNode refusedDraft(int status, String code, Object body) {
        return refused(status, code, () -> editor().put(path, body));
    }

    @Test
    void malformed_json() {
        refusedDraft(400, "malformed-request", "{\"wishes\": [");
        refusedDraft(400, "malformed-request", "");
        refusedDraft(400, "malformed-request", "{} {}");
        refusedDraft(400, "malformed-request", "[]");
    }

    @Test
    void an_unknown_field_is_named() {
        var problem =
                refusedDraft(400, "unknown-field", "{\"wishes\":[{\"rank\":1,\"colour\":2}]}");
        assertThat(problem.path("field").asString()).isEqualTo("wishes[0].colour");
    }

    @Test
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
    void another_municipality_is_not_there() {
        refused(
                404,
                "not-found",
                () ->
                        letter.api("MAYOR", anotherMunicipality())
                                .onVersion(1)
                                .put(path, draft(wish(1, "Busser"))));
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
    void a_theme_outside_the_call() {
        var problem =
                refusedDraft(
                        422,
                        "theme-not-in-call",
                        Map.of("themeRanks", List.of(Map.of("themeId", "TE-1999-09", "rank", 1))));
        assertThat(problem.path("themeId").asString()).isEqualTo("TE-1999-09");
    }

    @Test
    void more_wishes_than_the_focus_budget() {
        var problem =
                refusedDraft(
                        422,
                        "focus-limit-exceeded",
                        draft(wish(1, "A"), wish(2, "B"), wish(3, "C"), wish(4, "D")));
        assertThat(problem.path("allowed").asInt()).isEqualTo(3);
    }

    @Test
    void a_hundred_kilobytes_of_text() {
        var problem = refusedDraft(400, "invalid-value", draft(wish(1, "Busser ".repeat(15_000))));
        assertThat(problem.path("errors").get(0).path("field").asString())
                .isEqualTo("wishes[0].title");
        assertThat(problem.toString().length()).isLessThan(1000);
    }

    @Test
    void no_version_and_a_stale_one() {
        var body = draft(wish(1, "Busser"));
        var anyone = letter.api("MUNICIPAL_EDITOR", municipality);
        refused(428, "if-match-required", () -> anyone.put(path, body));
        refused(400, "invalid-if-match", () -> anyone.with("If-Match", "*").put(path, body));
        var stale = refused(412, "version-conflict", () -> anyone.onVersion(99).put(path, body));
        assertThat(stale.path("yourVersion").asLong()).isEqualTo(99);
        assertThat(stale.path("currentVersion").asLong()).isEqualTo(1);
        assertThat(stale.path("current")).isEqualTo(anyone.get(path).json());
    }

    @Test
    void a_wish_without_a_title_is_saved_and_not_sent() {
        var saved = editor().put(path, draft(wish(1, "  ")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        var problem =
                refused(
                        422,
                        "precheck-failed",
                        () -> mayor().onVersion(saved.version()).post(path + ":submit", "{}"));
        assertThat(problem.path("findings").findValuesAsString("code")).containsExactly("R-W1");
        assertThat(problem.path("findings").get(0).path("field").asString())
                .isEqualTo("wishes[0].title");
    }

    @Test
    void a_key_belongs_to_one_request() {
        var keyed = mayor().withKey("the-same-key-twice").onVersion(mayor().get(path).version());
        keyed.post(path + ":declare-no-wishes", "{\"reason\":\"Vi har nok\"}");
        refused(
                422,
                "idempotency-replay",
                () -> keyed.post(path + ":declare-no-wishes", "{\"reason\":\"Noget andet\"}"));
        refused(
                400,
                "idempotency-key-required",
                () -> mayor().withKey("short").onVersion(3).post(path + ":reopen", "{}"));
        var version = mayor().get(path).version();
        assertThat(mayor().onVersion(version).post(path + ":reopen", "{}").status()).isEqualTo(200);
    }

    @Test
    void somebody_without_the_right() {
        var body = draft(wish(1, "Busser"));
        refused(
                403,
                "not-your-mandate",
                () -> letter.api("MUNICIPAL_READER", municipality).onVersion(1).put(path, body));
        refused(403, "not-your-mandate", () -> letter.lead().onVersion(1).put(path, body));
        var former = letter.service().issuer().tokenUntil("MAYOR", municipality, "2017-05-09");
        refused(
                403,
                "mandate-expired",
                () -> mayor().withToken(former).onVersion(1).put(path, body));
        assertThat(letter.service().api().put(path, body).code()).isEqualTo("not-signed-in");
    }

    @Test
    void a_form_instead_of_json() {
        refused(
                415,
                "unsupported-media-type",
                () ->
                        editor().send(
                                        "PUT",
                                        path,
                                        "wishes=none",
                                        Map.of("Content-Type", "text/plain")));
    }

    @Test
    void markup_is_text() {
        var saved = editor().put(path, draft(wish(1, "<script>alert(1)</script> \u2603")));
        assertThat(saved.json().path("content").path("wishes").get(0).path("title").asString())
                .isEqualTo("<script>alert(1)</script> \u2603");
    }

    @Test
    void one_second_after_the_deadline() {
        var due = response(letter.sendCall(), municipality);
        var saved = editorOn(due).put(due, draft(wish(1, "Tog")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        letter.service().moveClockTo("2017-08-07T00:00");
        var problem =
                refused(
                        due,
                        409,
                        "deadline-passed",
                        () ->
                                mayor().onVersion(mayor().get(due).version())
                                        .post(due + ":submit", "{}"));
        assertThat(problem.path("closedAt").asString()).isEqualTo("2017-08-06T22:00:00Z");
        refused(
                due,
                409,
                "deadline-passed",
                () -> editorOn(due).put(due, draft(wish(1, "Busser"))));
        closes();
    }

    /** What falls due with the grace of the deadline does so here, and in no other test. */
    private static void closes() {
        letter.service().moveClockTo("2017-08-07T00:01");
        letter.service().awaitIdle();
    }
}
