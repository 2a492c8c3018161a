package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.CALL;
import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Eventually;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One call, from a signed draft over a moved deadline to the day it is processed, and its copy. */
class CallLifeIT {

    private static final String QUESTIONS = CALL + "/questions";
    private static final String FIRST = QUESTIONS + "/SP-2017-01-001";
    private static final String SECOND_CALL = "/api/v1/calls/IK-2017-02";
    private static final List<String> MEANT = List.of("DEADLINE_ON_WEEKEND", "DEADLINE_IN_RECESS");

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.onTheDesk();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Api nobody() {
        return letter.service().api();
    }

    private static Api secretary() {
        return letter.api("KKR_SECRETARIAT", "KKR");
    }

    private static JsonNode call() {
        return nobody().get(CALL).json();
    }

    /** On the call as it is now. */
    private static Api.Reply step(Api who, String verb, Object body) {
        var version = letter.lead().get(CALL).version();
        var reply = who.onVersion(version).post(CALL + ":" + verb, body);
        letter.service().awaitIdle();
        return reply;
    }

    private static JsonNode done(Api who, String verb, Object body) {
        var reply = step(who, verb, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    /** One call and one clock: each step goes on where the one before left it. */
    @Test
    void from_a_signed_draft_to_the_day_it_is_processed_and_its_copy() {
        a_call_that_goes_out_tomorrow_waits_until_then();
        everybody_is_told_how_to_reach_whoever_is_behind_it();
        a_question_is_between_the_two_until_it_is_answered();
        the_answer_is_for_everybody_and_a_correction_leaves_the_first_one_readable();
        five_more_days_are_told_with_old_and_new_and_no_draft_is_touched();
        calendars_are_told_of_the_same_entry_with_a_higher_number();
        the_old_deadline_passes_and_nothing_closes();
        the_chairmanship_opens_it_again_and_the_clock_closes_it_again();
        the_secretariat_calls_it_processed_when_no_wish_is_left_unscreened();
        a_copy_has_no_day_that_is_over();
        a_draft_that_is_called_off_was_never_seen();
        a_meeting_that_is_moved_is_followed_by_the_call_and_its_calendar();
        everything_told_keeps_its_schema();
    }

    private void a_call_that_goes_out_tomorrow_waits_until_then() {
        var body = new TreeMap<>(letter.call());
        body.put("opensAt", "2017-05-11T07:00:00Z");
        body.computeIfPresent("letter", (_, said) -> reachable(said));
        secretary().post("/api/v1/calls", body);
        done(letter.chairmanship(), "sign", "{}");
        var published = done(letter.lead(), "publish", Map.of("confirmWarnings", MEANT));
        assertThat(published.path("state").asString()).isEqualTo("SCHEDULED");
        assertThat(published.path("revision").asInt()).isEqualTo(1);
        assertThat(published.path("signatures").findValuesAsString("signatory"))
                .containsExactly("CHAIRMANSHIP", "SECRETARIAT_LEAD");
        assertThat(published.toString()).as("whose account it is").doesNotContain("account");
        letter.service().moveClockTo("2017-05-11T09:00");
        letter.service().awaitIdle();
        assertThat(call().path("state").asString()).isEqualTo("OPEN");
    }

    private static Map<?, ?> reachable(Object letter) {
        var more = new LinkedHashMap<Object, Object>((Map<?, ?>) letter);
        more.put("contact", Map.of("mailbox", "temaer@rødovre.example", "address", " Rådhuset\n"));
        return more;
    }

    private void everybody_is_told_how_to_reach_whoever_is_behind_it() {
        var shown = call().path("letter").path("contact");
        assertThat(shown.toString())
                .isEqualTo("{\"mailbox\":\"temaer@rødovre.example\",\"address\":\"Rådhuset\"}");
        var told = letter.service().topics().ofType("revus.call.events", "call.published");
        assertThat(told.getLast().data().path("letter").path("contact")).isEqualTo(shown);
    }

    private void a_question_is_between_the_two_until_it_is_answered() {
        var editor = letter.api("MUNICIPAL_EDITOR", "165");
        var asked =
                editor.post(QUESTIONS, Map.of("text", "Må et ønske bygge på <b>to</b> temaer?"));
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(asked.headers()).containsEntry("location", FIRST);
        assertThat(asked.json().path("organisation").asString()).isEqualTo("165");
        assertThat(nobody().get(QUESTIONS).json().path("items")).isEmpty();
        assertThat(letter.api("MAYOR", "101").get(FIRST).code()).isEqualTo("not-found");
        assertThat(letter.api("MUNICIPAL_READER", "165").get(FIRST).status()).isEqualTo(200);
        assertThat(secretary().get(QUESTIONS).json().path("items")).hasSize(1);
        assertThat(call().path("questions").toString()).isEqualTo("{\"answered\":0,\"waiting\":1}");
    }

    private void the_answer_is_for_everybody_and_a_correction_leaves_the_first_one_readable() {
        assertThat(answer(1, "Nej.").status()).isEqualTo(200);
        assertThat(answer(2, "Jo, skriv begge temaer.").status()).isEqualTo(200);
        var shown = nobody().get(QUESTIONS).json().path("items").get(0);
        assertThat(shown.path("text").asString()).contains("<b>to</b>");
        assertThat(shown.path("answer").path("text").asString()).startsWith("Jo");
        assertThat(shown.path("earlier").findValuesAsString("text")).containsExactly("Nej.");
        assertThat(nobody().get(FIRST).status()).isEqualTo(200);
        assertThat(nobody().get("/api/v1/calls/IK-2017-09/questions").code())
                .isEqualTo("not-found");
    }

    private static Api.Reply answer(long version, String text) {
        return secretary().onVersion(version).post(FIRST + ":answer", Map.of("text", text));
    }

    private void five_more_days_are_told_with_old_and_new_and_no_draft_is_touched() {
        var editor = letter.api("MUNICIPAL_EDITOR", "165");
        var saved = editor.onVersion(1).put(response("165"), draft(wish(1, "Busser")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        var moved =
                done(
                        letter.lead(),
                        "amend",
                        Map.of(
                                "lastDay",
                                "2017-08-11",
                                "reason",
                                "Byrådene mødes først efter ferien.",
                                "confirmWarnings",
                                MEANT));
        assertThat(moved.path("revision").asInt()).isEqualTo(2);
        assertThat(moved.path("closesAt").asString()).isEqualTo("2017-08-11T22:00:00Z");
        assertThat(moved.path("amendments").get(0).path("changes").toString())
                .isEqualTo(
                        "[{\"field\":\"lastDay\",\"before\":\"2017-08-06\","
                                + "\"after\":\"2017-08-11\"}]");
        var told = letter.service().topics().ofType("revus.call.events", "call.amended");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().data().path("invited")).hasSize(29);
        assertThat(editor.get(response("165")).body()).isEqualTo(saved.body());
    }

    private void calendars_are_told_of_the_same_entry_with_a_higher_number() {
        var file = nobody().get(CALL + "/calendar.ics");
        assertThat(file.headers().get("content-type")).startsWith("text/calendar");
        assertThat(file.body())
                .contains("UID:IK-2017-01-deadline@revus.example\r\n")
                .contains("SEQUENCE:1\r\n")
                .contains("DTSTART;VALUE=DATE:20170811\r\n")
                .contains("/calls/IK-2017-01");
        assertThat(nobody().get("/api/v1/calls/IK-2017-09/calendar.ics").code())
                .isEqualTo("not-found");
    }

    private void the_old_deadline_passes_and_nothing_closes() {
        assertThat(letter.submitFrom("101").status()).isEqualTo(200);
        letter.service().moveClockTo("2017-08-07T00:01");
        letter.service().awaitIdle();
        assertThat(call().path("state").asString()).isEqualTo("OPEN");
        letter.service().moveClockTo("2017-08-12T00:01");
        letter.service().awaitIdle();
        assertThat(call().path("state").asString()).isEqualTo("CLOSED");
        assertThat(nobody().get(CALL).json().path("counts").path("notSubmitted").asInt())
                .isEqualTo(28);
        assertThat(letter.api("MAYOR", "165").post(QUESTIONS, Map.of("text", "Nu?")).code())
                .isEqualTo("call-takes-no-questions");
    }

    private void the_chairmanship_opens_it_again_and_the_clock_closes_it_again() {
        var again =
                Map.of("lastDay", "2017-08-18", "reason", "Platformen var nede den sidste aften.");
        assertThat(step(letter.lead(), "reopen", again).code()).isEqualTo("not-your-mandate");
        var open = done(letter.chairmanship(), "reopen", again);
        assertThat(open.path("state").asString()).isEqualTo("OPEN");
        assertThat(open.path("revision").asInt()).isEqualTo(3);
        assertThat(open.path("counts").isNull()).isTrue();
        assertThat(stateOf("165")).as("goes on where it was left").isEqualTo("DRAFT");
        assertThat(stateOf("400")).isEqualTo("NOT_STARTED");
        assertThat(stateOf("101")).as("what was sent stands").startsWith("SUBMITTED");
        letter.service().moveClockTo("2017-08-19T00:01");
        letter.service().awaitIdle();
        assertThat(call().path("state").asString()).isEqualTo("CLOSED");
        assertThat(stateOf("165")).isEqualTo("NOT_SUBMITTED");
    }

    private static String stateOf(String municipality) {
        var path = response(municipality);
        return letter.api("MAYOR", municipality).get(path).json().path("state").asString();
    }

    private void the_secretariat_calls_it_processed_when_no_wish_is_left_unscreened() {
        var early = step(secretary(), "finish-processing", "{}");
        assertThat(early.code()).isEqualTo("processing-unfinished");
        assertThat(early.json().path("responses").toString()).isEqualTo("[\"SV-101-2017\"]");
        var mayor = letter.api("MAYOR", "101");
        var withdrawn =
                mayor.onVersion(mayor.get(response("101")).version())
                        .post(response("101") + ":withdraw", Map.of("reason", "Byrådet vil ikke."));
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        var processed = done(secretary(), "finish-processing", "{}");
        assertThat(processed.path("state").asString()).isEqualTo("PROCESSED");
        assertThat(processed.path("allowedActions").toString()).isEqualTo("[\"copy\"]");
        assertThat(processed.path("blockedBecause").path("amend").asString())
                .isEqualTo("not-your-mandate");
    }

    private void a_copy_has_no_day_that_is_over() {
        var past = step(secretary(), "copy", Map.of("cycleId", "revus-2019-2022", "shiftDays", 0));
        assertThat(past.code()).isEqualTo("dates-in-the-past");
        assertThat(past.json().path("fields")).hasSize(2);
        var copied =
                step(secretary(), "copy", Map.of("cycleId", "revus-2019-2022", "shiftDays", 365));
        assertThat(copied.status()).as(copied.body()).isEqualTo(201);
        assertThat(copied.headers()).containsEntry("location", SECOND_CALL);
        assertThat(copied.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(copied.json().path("lastDay").asString()).isEqualTo("2018-08-18");
        assertThat(copied.json().path("letter").path("dokId").asString()).isEmpty();
        assertThat(letter.chairmanship().onVersion(1).post(SECOND_CALL + ":sign", "{}").code())
                .isEqualTo("call-incomplete");
        assertThat(nobody().get(SECOND_CALL).code()).isEqualTo("not-found");
    }

    private void a_draft_that_is_called_off_was_never_seen() {
        var discarded =
                letter.chairmanship()
                        .onVersion(1)
                        .post(SECOND_CALL + ":cancel", Map.of("reason", "Vi venter."));
        assertThat(discarded.json().path("state").asString())
                .as(discarded.body())
                .isEqualTo("DISCARDED");
        assertThat(nobody().get(SECOND_CALL).code()).isEqualTo("not-found");
        assertThat(secretary().get(SECOND_CALL).json().path("cancelled").path("reason").asString())
                .isEqualTo("Vi venter.");
    }

    private void a_meeting_that_is_moved_is_followed_by_the_call_and_its_calendar() {
        assertThat(call().path("meetingDate").asString()).isEqualTo("2017-09-01");
        var news = (ObjectNode) Contracts.example("strategy", "meeting.corrected");
        news.put("cycleId", call().path("cycleId").asString())
                .put("date", "2017-08-31")
                .put("movedFrom", "2017-09-01");
        letter.service()
                .topics()
                .tell(
                        "revus.meeting.events",
                        "meeting/MØ-2017-09-01",
                        1000,
                        "meeting.corrected",
                        news);
        Eventually.isTrue(
                "the call followed",
                () -> call().path("meetingDate").asString().equals("2017-08-31"));
        assertThat(call().path("state").asString()).isEqualTo("PROCESSED");
        var file = nobody().get(CALL + "/calendar.ics").body().replace("\r\n ", "");
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20170831\r\n")
                .contains("Mødet er flyttet fra");
    }

    private void everything_told_keeps_its_schema() {
        letter.service().awaitIdle();
        var calls = letter.service().topics().all("revus.call.events");
        assertThat(calls.stream().filter(t -> t.key().equals("call/IK-2017-01")))
                .extracting(t -> t.type())
                .containsExactly(
                        "call.created",
                        "call.published",
                        "call.opened",
                        "call.amended",
                        "call.closed",
                        "call.reopened",
                        "call.closed",
                        "call.processed",
                        "call.amended");
        var questions = letter.service().topics().all("revus.question.events");
        assertThat(questions)
                .extracting(t -> t.type() + " " + t.headers().get("ce_classification"))
                .containsExactly(
                        "question.asked INTERNAL",
                        "question.answered PUBLIC",
                        "question.answered PUBLIC");
        for (var told : List.of(calls, questions)) {
            told.forEach(
                    t ->
                            assertThat(Contracts.violations("submission", t.type(), t.data()))
                                    .isEmpty());
        }
    }
}
