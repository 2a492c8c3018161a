package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.CALL;
import static dk.revus.submission.LetterOfMay.MUNICIPALITIES;
import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.Topics;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** HTTP in, Kafka out: from the letter of 10 May 2017 to the night after the deadline. */
class SubmissionServiceIT {

    private static final String RESPONSES = "revus.response.events";

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

    private static Api mayorOf(String municipality) {
        return letter.api("MAYOR", municipality);
    }

    /** One call and one clock: each step goes on where the one before left it. */
    @Test
    void from_the_letter_to_the_night_after_the_deadline() {
        the_secretariat_drafts_a_call_that_nobody_else_sees();
        what_the_call_refers_to_must_exist();
        a_sunday_in_the_recess_must_be_meant();
        a_published_call_asks_all_29();
        an_editor_drafts_and_a_mayor_sends();
        a_draft_is_seen_by_its_own_municipality_alone();
        the_earlier_version_stays_valid_while_the_next_is_written();
        no_wishes_and_a_withdrawal_are_answers_too();
        the_clock_closes_the_call_and_marks_who_did_not_submit();
        a_later_call_of_the_same_year_gets_the_next_number();
        everything_told_keeps_its_schema_and_its_order();
        after_a_restart_everything_is_as_it_was();
    }

    private void the_secretariat_drafts_a_call_that_nobody_else_sees() {
        var drafted = letter.lead().post("/api/v1/calls", letter.call());
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        assertThat(drafted.headers()).containsEntry("location", CALL);
        assertThat(drafted.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(drafted.json().path("closesAt").asString()).isEqualTo("2017-08-06T22:00:00Z");
        assertThat(drafted.json().path("allowedActions").toString())
                .isEqualTo("[\"edit\",\"copy\"]");
        assertThat(drafted.json().path("blockedBecause").path("publish").asString())
                .isEqualTo("signature-missing");
        assertThat(nobody().get(CALL).code()).isEqualTo("not-found");
        assertThat(nobody().get(CALL + "/form").code()).isEqualTo("not-found");
        assertThat(nobody().get("/api/v1/calls?limit=1").json().path("items")).isEmpty();
        assertThat(mayorOf("165").get(CALL + "/responses").code()).isEqualTo("not-found");
        assertThat(mayorOf("165").get(response("165")).code()).isEqualTo("not-found");
    }

    private void what_the_call_refers_to_must_exist() {
        assertThat(createWith("themes", List.of("TE-1999-01")).code()).isEqualTo("unknown-theme");
        var merged = (ObjectNode) Contracts.example("theme-catalogue", "theme.merged");
        letter.service()
                .topics()
                .tell(
                        "revus.theme.events",
                        "theme/TE-2017-08",
                        1000,
                        "theme.merged",
                        merged.put("themeId", "TE-2017-08").put("state", "MERGED"));
        letter.service().awaitIdle();
        assertThat(createWith("themes", List.of("TE-2017-08")).code()).isEqualTo("theme-settled");
        assertThat(createWith("principles", List.of("P9")).code()).isEqualTo("unknown-principle");
        assertThat(createWith("invited", List.of("411")).code()).isEqualTo("unknown-municipality");
        assertThat(createWith("invited", Collections.singletonList(null)).code())
                .isEqualTo("invalid-value");
        assertThat(createWith("lastDay", "+999999999-12-31").code()).isEqualTo("invalid-value");
        assertThat(createWith("lastDay", "2017-05-09").code()).isEqualTo("deadline-before-opening");
        assertThat(letter.lead().get("/api/v1/calls").json().path("items")).hasSize(1);
        for (var narrowed :
                List.of(
                        "?cycle=revus-2019-2022",
                        "?invited=165",
                        "?cycle=revus-2019-2022&invited=165")) {
            assertThat(letter.lead().get("/api/v1/calls" + narrowed).json().path("items"))
                    .as(narrowed)
                    .hasSize(1);
        }
        for (var elsewhere : List.of("?cycle=revus-2015-2018", "?invited=411")) {
            assertThat(letter.lead().get("/api/v1/calls" + elsewhere).json().path("items"))
                    .as(elsewhere)
                    .isEmpty();
        }
    }

    private static Api.Reply createWith(String field, Object value) {
        var call = new TreeMap<>(letter.call());
        call.put(field, value);
        return letter.lead().post("/api/v1/calls", call);
    }

    private void a_sunday_in_the_recess_must_be_meant() {
        assertThat(letter.lead().onVersion(1).post(CALL + ":publish", "{}").code())
                .isEqualTo("signature-missing");
        assertThat(letter.sign(1).json().path("signatures").findValuesAsString("signatory"))
                .containsExactly("CHAIRMANSHIP");
        var refused = letter.lead().onVersion(2).post(CALL + ":publish", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("warnings-not-confirmed");
        assertThat(refused.json().path("warnings")).hasSize(2);
        var nothing =
                letter.lead().onVersion(2).post(CALL + ":publish", "{\"confirmWarnings\":[null]}");
        assertThat(nothing.code()).isEqualTo("invalid-value");
        var edited = letter.lead().onVersion(2).put(CALL, letter.call());
        assertThat(edited.json().path("signatures")).as("any edit takes it away").isEmpty();
    }

    private void a_published_call_asks_all_29() {
        var secretary = letter.api("KKR_SECRETARIAT", "KKR");
        assertThat(secretary.onVersion(3).post(CALL + ":publish", "{}").code())
                .isEqualTo("not-your-mandate");
        var published = letter.publish(3);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.json().path("state").asString()).isEqualTo("OPEN");
        letter.service().awaitIdle();
        var items = letter.lead().get(CALL + "/responses").json().path("items");
        assertThat(items).hasSize(29);
        assertThat(items.findValuesAsString("organisation"))
                .containsExactlyInAnyOrderElementsOf(MUNICIPALITIES);
        assertThat(items.findValuesAsString("state")).containsOnly("NOT_STARTED");
        assertThat(nobody().get(CALL).json().path("allowedActions")).isEmpty();
        assertThat(nobody().get(CALL + "/responses").code()).isEqualTo("not-signed-in");
    }

    private void an_editor_drafts_and_a_mayor_sends() {
        var editor = letter.api("MUNICIPAL_EDITOR", "165");
        var first = editor.get(response("165"));
        assertThat(first.json().path("allowedActions").toString()).isEqualTo("[\"save-draft\"]");
        var saved =
                editor.onVersion(first.version())
                        .put(response("165"), draft(wish(1, "Busser"), wish(2, "Tog")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().path("content").path("wishes").findValuesAsString("wishId"))
                .containsExactly("ØN-165-2017-01", "ØN-165-2017-02");
        assertThat(editor.onVersion(saved.version()).post(response("165") + ":submit", "{}").code())
                .isEqualTo("not-your-mandate");
        var sent =
                mayorOf("165").onVersion(saved.version()).post(response("0165") + ":submit", "{}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.json().path("submitted").path("receiptNo").asString())
                .isEqualTo("KV-165-2017-1");
        assertThat(sent.json().path("allowedActions").toString())
                .isEqualTo("[\"require-four-eyes\",\"reopen\",\"withdraw\",\"withdraw-wish\"]");
        var receipt = (ObjectNode) mayorOf("165").get(response("165") + "/receipt").json();
        assertThat(receipt.remove("municipalityName").asString()).isEqualTo("Albertslund");
        assertThat(receipt).isEqualTo(sent.json().path("submitted"));
    }

    private void a_draft_is_seen_by_its_own_municipality_alone() {
        var editor = letter.api("MUNICIPAL_EDITOR", "153");
        editor.onVersion(1).put(response("153"), draft(wish(1, "Hemmeligt")));
        var seen = letter.lead().get(response("153"));
        assertThat(seen.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(seen.body()).doesNotContain("Hemmeligt");
        assertThat(mayorOf("165").get(response("153")).code()).isEqualTo("not-found");
        assertThat(letter.api("MUNICIPAL_READER", "153").get(response("153")).body())
                .contains("Hemmeligt");
        assertThat(mayorOf("165").get(CALL + "/responses").json().path("items")).hasSize(1);
    }

    private void the_earlier_version_stays_valid_while_the_next_is_written() {
        var sent = letter.submitFrom("101");
        var mayor = mayorOf("101");
        var reopened = mayor.onVersion(sent.version()).post(response("101") + ":reopen", "{}");
        assertThat(reopened.json().path("state").asString()).isEqualTo("DRAFT");
        assertThat(reopened.json().path("submitted")).isEqualTo(sent.json().path("submitted"));
        assertThat(reopened.json().path("allowedActions").toString())
                .isEqualTo(
                        "[\"save-draft\",\"require-four-eyes\",\"send-for-sign-off\",\"submit\",\"declare-no-wishes\",\"withdraw\"]");
    }

    private void no_wishes_and_a_withdrawal_are_answers_too() {
        var none =
                mayorOf("400")
                        .onVersion(1)
                        .post(
                                response("400") + ":declare-no-wishes",
                                Map.of("reason", "Vi bakker op."));
        assertThat(none.json().path("state").asString()).as(none.body()).isEqualTo("NO_WISHES");
        var sent = letter.submitFrom("147");
        var withoutReason =
                mayorOf("147").onVersion(sent.version()).post(response("147") + ":withdraw", "{}");
        assertThat(withoutReason.code()).isEqualTo("reason-required");
        var gone =
                mayorOf("147")
                        .onVersion(sent.version())
                        .post(response("147") + ":withdraw", Map.of("reason", "Nej alligevel"));
        assertThat(gone.json().path("state").asString()).as(gone.body()).isEqualTo("WITHDRAWN");
        assertThat(gone.json().path("submitted").isNull()).isTrue();
    }

    private void the_clock_closes_the_call_and_marks_who_did_not_submit() {
        letter.service().moveClockTo("2017-08-06T23:58");
        assertThat(letter.submitFrom("185").status()).isEqualTo(200);
        letter.service().moveClockTo("2017-08-07T00:01");
        letter.service().awaitIdle();
        var call = nobody().get(CALL).json();
        assertThat(call.path("state").asString()).isEqualTo("CLOSED");
        assertThat(call.path("counts").toString())
                .isEqualTo(
                        "{\"submitted\":3,\"noWishes\":1,\"notSubmitted\":25,\"late\":0,"
                                + "\"withReservation\":0,\"onBehalf\":0,\"withdrawn\":1}");
        var states = new TreeMap<String, Integer>();
        letter.lead()
                .get(CALL + "/responses")
                .json()
                .path("items")
                .findValuesAsString("state")
                .forEach(state -> states.merge(state, 1, Integer::sum));
        assertThat(states)
                .isEqualTo(
                        Map.of(
                                "SUBMITTED",
                                3,
                                "NO_WISHES",
                                1,
                                "WITHDRAWN",
                                1,
                                "NOT_SUBMITTED",
                                24));
        assertThat(mayorOf("165").get(response("165")).json().path("allowedActions").toString())
                .isEqualTo("[\"require-four-eyes\",\"withdraw\",\"withdraw-wish\"]");
    }

    private void a_later_call_of_the_same_year_gets_the_next_number() {
        var later = new TreeMap<>(letter.call());
        later.put("lastDay", "2017-10-31");
        var drafted = letter.lead().post("/api/v1/calls", later);
        assertThat(drafted.headers()).containsEntry("location", "/api/v1/calls/IK-2017-02");
        assertThat(nobody().get("/api/v1/calls?limit=1").json().path("next").isNull()).isTrue();
    }

    private void everything_told_keeps_its_schema_and_its_order() {
        letter.service().awaitIdle();
        var calls = letter.service().topics().all("revus.call.events");
        assertThat(calls.stream().filter(t -> t.key().equals("call/IK-2017-01")))
                .extracting(t -> t.type())
                .containsExactly("call.created", "call.published", "call.opened", "call.closed");
        var responses = letter.service().topics().all(RESPONSES);
        assertThat(responses.stream().filter(t -> t.type().equals("response.not-submitted")))
                .hasSize(24);
        assertThat(responses.stream().filter(t -> t.key().equals("response/SV-101-2017")))
                .extracting(t -> t.type())
                .containsExactly(
                        "response.started",
                        "response.submitted",
                        "response.reopened",
                        "response.submitted");
        calls.forEach(SubmissionServiceIT::assertKept);
        responses.forEach(SubmissionServiceIT::assertKept);
        assertThat(responses)
                .allSatisfy(
                        told ->
                                assertThat(told.headers())
                                        .containsEntry("ce_classification", "PARTIES")
                                        .containsEntry(
                                                "ce_audience",
                                                told.data().path("organisation").asString()
                                                        + ",KKR"));
    }

    private static void assertKept(Topics.Event told) {
        assertThat(Contracts.violations("submission", told.type(), told.data())).isEmpty();
        assertThat(Contracts.violations("cloudevents", "headers", told.headers())).isEmpty();
    }

    private void after_a_restart_everything_is_as_it_was() {
        var before = mayorOf("165").get(response("165"));
        letter.service().restart();
        letter.service().awaitIdle();
        var after = mayorOf("165").get(response("165"));
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(letter.service().topics().ofType(RESPONSES, "response.not-submitted"))
                .hasSize(24);
    }
}
