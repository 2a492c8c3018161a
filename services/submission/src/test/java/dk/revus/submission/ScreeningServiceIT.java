package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.Screened.SCREENINGS;
import static dk.revus.submission.Screened.assessment;
import static dk.revus.submission.Screened.question;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** HTTP in, Kafka out: from the morning after the deadline until everything is screened. */
class ScreeningServiceIT {

    private static final String TOPIC = "revus.screening.events";

    private static Screened screened;

    @BeforeAll
    static void start() {
        screened = Screened.afterTheDeadline();
    }

    @AfterAll
    static void stop() {
        screened.letter().close();
    }

    private static List<String> idsIn(Api who, String query) {
        return who.get(SCREENINGS + "?" + query)
                .json()
                .path("items")
                .findValuesAsString("responseId");
    }

    private static JsonNode progress(Api who) {
        return who.get(SCREENINGS + "?call=IK-2017-01&limit=1").json().path("progress");
    }

    private static long told(String type) {
        screened.letter().service().awaitIdle();
        return screened.letter().service().topics().ofType(TOPIC, "screening." + type).size();
    }

    /** One answer and one clock: each step goes on where the one before left it. */
    @Test
    void from_the_morning_after_the_deadline_until_everything_is_screened() {
        each_answer_with_wishes_waits_for_somebody();
        a_municipality_sees_its_own_alone();
        whoever_starts_has_it_as_their_work_and_the_municipality_is_not_told_who();
        who_acts_for_the_municipality_reads_and_does_not_judge();
        each_principle_is_seen_from_both_sides();
        a_mistake_is_taken_back_and_told();
        the_secretariats_text_leaves_the_municipalitys_as_it_was_sent();
        one_thing_is_asked_and_answered_in_time();
        an_answer_changes_what_was_opened_and_becomes_the_version_that_counts();
        what_nobody_answers_lapses_by_itself();
        it_is_done_when_each_wish_has_a_result();
        an_answer_that_is_taken_back_ends_its_screening();
        a_restart_forgets_and_repeats_nothing();
    }

    private void each_answer_with_wishes_waits_for_somebody() {
        assertThat(idsIn(screened.secretariat(), "queue=waiting"))
                .containsExactly("SV-101-2017", "SV-165-2017");
        assertThat(idsIn(screened.secretariat(), "queue=mine")).isEmpty();
        assertThat(idsIn(screened.secretariat(), "call=IK-2017-02")).isEmpty();
        var progress = progress(screened.secretariat());
        assertThat(progress.path("total").asInt()).isEqualTo(2);
        assertThat(progress.path("waiting").asInt()).isEqualTo(2);
        assertThat(progress.path("wishes").asInt()).isEqualTo(3);
        assertThat(progress.path("states").path("RECEIVED").asInt()).isEqualTo(2);
        assertThat(told("version-received")).isEqualTo(2);
    }

    private void a_municipality_sees_its_own_alone() {
        assertThat(idsIn(screened.mayor(), "call=IK-2017-01")).containsExactly("SV-165-2017");
        assertThat(screened.mayor().get(SCREENINGS + "/SV-101-2017").code()).isEqualTo("not-found");
        assertThat(screened.mayor().get(SCREENINGS + "/SV-151-2017").code()).isEqualTo("not-found");
        assertThat(screened.mayor().get(SCREENINGS + "/nonsense").code()).isEqualTo("not-found");
        assertThat(screened.letter().service().api().get(SCREENINGS).code())
                .isEqualTo("not-signed-in");
        assertThat(screened.letter().api("OPS", "REVUS").get(SCREENINGS).code())
                .isEqualTo("not-your-mandate");
    }

    private void whoever_starts_has_it_as_their_work_and_the_municipality_is_not_told_who() {
        screened.done(screened.secretariat(), "register", Map.of("dokId", "2398417"));
        var started = screened.done(screened.secretariat(), "start", "{}");
        assertThat(started.json().path("state").asString()).isEqualTo("UNDER_SCREENING");
        assertThat(idsIn(screened.secretariat(), "queue=mine")).containsExactly("SV-165-2017");
        screened.done(
                screened.secretariat(), "check-formal", Map.of("ok", false, "note", "Intet bilag"));
        var own = screened.mayor().get(screened.path());
        assertThat(own.json().path("dokId").asString()).isEqualTo("2398417");
        assertThat(own.json().path("assignee").isNull()).isTrue();
        assertThat(own.json().path("formal").isNull()).isTrue();
        assertThat(own.body()).doesNotContain("Intet bilag");
        assertThat(progress(screened.mayor()).path("people")).isEmpty();
    }

    private void who_acts_for_the_municipality_reads_and_does_not_judge() {
        var view = screened.partial().get(screened.path()).json();
        assertThat(view.path("allowedActions")).isEmpty();
        assertThat(view.path("blockedBecause").path("assess-wish").asString())
                .isEqualTo("conflict-of-interest");
        assertThat(view.path("formal").isNull()).isTrue();
        var other = screened.partial().get(SCREENINGS + "/SV-101-2017").json();
        assertThat(other.path("allowedActions").toString()).isEqualTo("[\"start\"]");
        var reply =
                screened.does(
                        screened.partial(),
                        "assess-wish",
                        assessment(screened.buses(), "PARTLY", "Halvt"));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("conflict-of-interest");
    }

    private void each_principle_is_seen_from_both_sides() {
        var assessed =
                screened.done(
                        screened.secretariat(),
                        "assess-wish",
                        assessment(screened.buses(), "PARTLY", "Halvt"));
        var wish = assessed.json().path("wishes").get(0);
        assertThat(wish.path("result").asString()).isEqualTo("PARTLY");
        assertThat(wish.path("principles")).hasSize(5);
        var first = wish.path("principles").get(0);
        assertThat(first.path("own").path("degree").asString()).isEqualTo("FULLY");
        assertThat(first.path("own").path("text").asString()).isEqualTo("Vi er enige");
        assertThat(first.path("assessed").path("degree").asString()).isEqualTo("PARTLY");
        assertThat(wish.path("principles").get(4).path("own").isNull()).isTrue();
        assertThat(
                        screened.mayor()
                                .get(screened.path())
                                .json()
                                .path("wishes")
                                .get(0)
                                .path("result"))
                .isEqualTo(wish.path("result"));
        assertThat(told("wish-screened")).isEqualTo(1);
    }

    private void a_mistake_is_taken_back_and_told() {
        var back =
                screened.done(
                        screened.secretariat(),
                        "revert-assessment",
                        Map.of("wishId", screened.buses(), "reason", "Forkert ønske"));
        var wish = back.json().path("wishes").get(0);
        assertThat(wish.path("result").isNull()).isTrue();
        assertThat(wish.path("assessments").get(0).path("reverted").path("reason").asString())
                .isEqualTo("Forkert ønske");
        assertThat(told("assessment-reverted")).isEqualTo(1);
        screened.done(
                screened.secretariat(),
                "assess-wish",
                assessment(screened.buses(), "PARTLY", "Halvt"));
    }

    private void the_secretariats_text_leaves_the_municipalitys_as_it_was_sent() {
        var hash =
                screened.mayor().get(response("165")).json().path("submitted").path("snapshotHash");
        var written =
                screened.done(
                        screened.secretariat(),
                        "write-editorial",
                        Map.of(
                                "wishId",
                                screened.buses(),
                                "title",
                                "Bedre busser",
                                "text",
                                "Flere busser."));
        var editorial = written.json().path("wishes").get(0).path("editorial");
        assertThat(editorial.path("originalTitle").asString()).isEqualTo("Busser");
        assertThat(editorial.path("originalText").asString()).isEqualTo("Det tager for lang tid.");
        assertThat(written.json().path("snapshotHash")).isEqualTo(hash);
        screened.done(
                screened.mayor(),
                "object-editorial",
                Map.of("wishId", screened.buses(), "reason", "Det handlede om afgange"));
        var seen = screened.secretariat().get(screened.path()).json().path("wishes").get(0);
        assertThat(seen.path("editorial").path("answer").path("stand").asString())
                .isEqualTo("OBJECTED");
        assertThat(
                        screened.mayor()
                                .get(response("165"))
                                .json()
                                .path("submitted")
                                .path("snapshotHash"))
                .isEqualTo(hash);
        assertThat(told("editorial-written")).isEqualTo(1);
        assertThat(told("editorial-answered")).isEqualTo(1);
    }

    private void one_thing_is_asked_and_answered_in_time() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-11", "wishes[" + screened.buses() + "].problem"));
        var asked = screened.letter().api("MUNICIPAL_EDITOR", "165").get(screened.path()).json();
        assertThat(asked.path("state").asString()).isEqualTo("CLARIFICATION_REQUESTED");
        assertThat(asked.path("allowedActions").toString()).isEqualTo("[\"answer-clarification\"]");
        assertThat(asked.path("request").path("closesAt").asString())
                .isEqualTo("2017-08-11T22:00:00Z");
        screened.done(
                screened.secretariat(),
                "extend-clarification",
                Map.of("deadline", "2017-08-14", "reason", "Udvalget mødes den 14."));
        var answered =
                screened.done(
                        screened.letter().api("MUNICIPAL_EDITOR", "165"),
                        "answer-clarification",
                        Map.of("answers", List.of("Tusind om dagen")));
        assertThat(answered.json().path("state").asString()).isEqualTo("UNDER_SCREENING");
        var over = answered.json().path("clarifications").get(0);
        assertThat(over.path("answers").get(0).asString()).isEqualTo("Tusind om dagen");
        assertThat(over.path("request").path("lastDay").asString()).isEqualTo("2017-08-14");
        assertThat(told("clarification-requested")).isEqualTo(1);
        assertThat(told("clarification-extended")).isEqualTo(1);
        assertThat(told("clarified")).isEqualTo(1);
    }

    private void an_answer_changes_what_was_opened_and_becomes_the_version_that_counts() {
        screened.done(
                screened.secretariat(),
                "request-clarification",
                question("2017-08-14", "wishes[" + screened.buses() + "].problem"));
        var content = screened.sentContent();
        ((ObjectNode) content.path("wishes").get(0))
                .put("problem", "Bussen kører to gange dagligt.");
        var answered =
                screened.done(
                        screened.mayor(),
                        "answer-clarification",
                        Map.of("answers", List.of("To om dagen"), "content", content));
        assertThat(answered.json().path("contentVersion").asInt()).isEqualTo(2);
        var wish = answered.json().path("wishes").get(0);
        assertThat(wish.path("problem").asString()).isEqualTo("Bussen kører to gange dagligt.");
        assertThat(wish.path("result").isNull()).as("made on another text").isTrue();
        assertThat(wish.path("editorial").path("outdated").asBoolean()).isTrue();
        var sent = screened.mayor().get(response("165")).json().path("submitted");
        assertThat(sent.path("contentVersion").asInt()).isEqualTo(2);
        assertThat(sent.path("snapshotHash")).isEqualTo(answered.json().path("snapshotHash"));
        screened.letter().service().awaitIdle();
        assertThat(
                        screened.letter()
                                .service()
                                .topics()
                                .ofType("revus.response.events", "response.clarified"))
                .hasSize(1);
        assertThat(screened.secretariat().get(screened.path()).version())
                .as("hearing of it afterwards changes nothing")
                .isEqualTo(answered.version());
        screened.done(
                screened.secretariat(),
                "assess-wish",
                assessment(screened.buses(), "PARTLY", "Halvt"));
    }

    private void what_nobody_answers_lapses_by_itself() {
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-16"));
        screened.letter().service().moveClockTo("2017-08-16T23:59");
        assertThat(screened.mayor().get(screened.path()).json().path("allowedActions").toString())
                .contains("answer-clarification");
        screened.letter().service().moveClockTo("2017-08-17T00:01");
        screened.letter().service().awaitIdle();
        var lapsed = screened.secretariat().get(screened.path()).json();
        assertThat(lapsed.path("state").asString()).isEqualTo("UNDER_SCREENING");
        assertThat(lapsed.path("clarifications").get(2).path("by").isNull()).isTrue();
        assertThat(told("clarification-lapsed")).isEqualTo(1);
    }

    private void it_is_done_when_each_wish_has_a_result() {
        var before = screened.secretariat().get(screened.path()).json();
        assertThat(before.path("blockedBecause").path("complete").asString())
                .isEqualTo("screening-incomplete");
        screened.done(
                screened.letter().api("WORKING_GROUP", "KKR"),
                "assess-wish",
                assessment(screened.trains(), "DOES_NOT_MEET", "For smalt"));
        screened.done(screened.secretariat(), "complete", "{}");
        assertThat(idsIn(screened.secretariat(), "queue=done")).containsExactly("SV-165-2017");
        var progress = progress(screened.secretariat());
        assertThat(progress.path("done").asInt()).isEqualTo(1);
        assertThat(progress.path("screened").asInt()).isEqualTo(2);
        assertThat(progress.path("people").get(0).path("done").asInt()).isEqualTo(1);
        assertThat(told("completed")).isEqualTo(1);
    }

    private void an_answer_that_is_taken_back_ends_its_screening() {
        var mayor = screened.letter().api("MAYOR", "101");
        var reply =
                mayor.onVersion(mayor.get(response("101")).version())
                        .post(response("101") + ":withdraw", Map.of("reason", "Byrådet sagde nej"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        screened.letter().service().awaitIdle();
        var ended = mayor.get(SCREENINGS + "/SV-101-2017").json();
        assertThat(ended.path("state").asString()).isEqualTo("ENDED");
        assertThat(ended.path("endReason").asString()).isEqualTo("Byrådet sagde nej");
        assertThat(told("ended")).isEqualTo(1);
    }

    private void a_restart_forgets_and_repeats_nothing() {
        var before = screened.mayor().get(screened.path());
        screened.letter().service().restart();
        screened.letter().service().awaitIdle();
        assertThat(screened.mayor().get(screened.path()).body()).isEqualTo(before.body());
        assertThat(told("version-received")).isEqualTo(3);
        assertThat(told("clarification-lapsed")).isEqualTo(1);
    }
}
