package dk.revus.submission.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Several people write one response; who was invited takes part, and nobody else sees it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DraftingTogetherIT {

    private static final String ALBERTSLUND = LetterOfMay.response("165");
    private static final String DRAFTING = ALBERTSLUND + "/drafting";
    private static final String COMMENTS = ALBERTSLUND + "/comments";
    private static final String COLLEAGUES = ALBERTSLUND + "/colleagues";
    private static final String INVITATIONS = "/api/v1/invitations";

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static Api editor() {
        return letter.api("MUNICIPAL_EDITOR", "165");
    }

    private static Api mayor() {
        return letter.api("MAYOR", "165");
    }

    /** An account that no organisation has given a mandate. */
    private static Api guest(String account) {
        return letter.service()
                .api()
                .withToken(
                        letter.service()
                                .issuer()
                                .token(account, List.of(), Duration.ofMinutes(10)));
    }

    private static Api.Reply invited(String account, String role, String until) {
        return mayor().post(COLLEAGUES, Map.of("account", account, "role", role, "until", until));
    }

    private static Api onDrafting(Api api) {
        return api.onVersion(mayor().get(DRAFTING).version());
    }

    @Test
    @Order(1)
    void before_anything_is_noted_there_is_an_empty_sheet() {
        var sheet = editor().get(DRAFTING);
        assertThat(sheet.status()).as(sheet.body()).isEqualTo(200);
        assertThat(sheet.version()).isZero();
        assertThat(sheet.json().path("comments")).isEmpty();
        assertThat(sheet.json().path("sections").findValuesAsString("section"))
                .containsExactly("cover", "themes", "wishes", "decision");
        assertThat(sheet.json().path("allowedActions").toString())
                .isEqualTo("[\"comment\",\"mark-section\",\"invite\"]");
        assertThat(sheet.json().path("blockedBecause").toString())
                .isEqualTo(
                        "{\"resolve\":\"not-allowed-in-state\","
                                + "\"invite-approver\":\"not-your-mandate\","
                                + "\"remove\":\"not-allowed-in-state\","
                                + "\"remove-approver\":\"not-your-mandate\"}");
    }

    @Test
    @Order(2)
    void a_comment_is_read_in_the_municipality_and_nowhere_else() {
        var noted =
                editor().post(
                                COMMENTS,
                                Map.of(
                                        "field",
                                        "wishes[0].problem",
                                        "text",
                                        " Hemmeligt: <b>for langt</b> \u2603 "));
        assertThat(noted.status()).as(noted.body()).isEqualTo(201);
        assertThat(noted.headers()).containsEntry("location", COMMENTS + "/K1");
        assertThat(noted.json().path("text").asString())
                .isEqualTo("Hemmeligt: <b>for langt</b> \u2603");
        assertThat(letter.api("MUNICIPAL_READER", "165").get(COMMENTS + "/K1").body())
                .contains("Hemmeligt");
        for (var outsider :
                List.of(
                        letter.lead(),
                        letter.api("KKR_CHAIRMANSHIP", "KKR"),
                        letter.api("AUDITOR", "REVUS"),
                        letter.api("MAYOR", "101"),
                        guest("nobody"))) {
            for (var path : List.of(DRAFTING, COMMENTS, COMMENTS + "/K1", COLLEAGUES)) {
                assertThat(outsider.get(path).code()).as(path).isEqualTo("not-found");
            }
            assertThat(outsider.get(ALBERTSLUND).body()).doesNotContain("Hemmeligt");
        }
        letter.service().awaitIdle();
        assertThat(letter.service().topics().all("revus.response.events"))
                .noneMatch(told -> told.data().toString().contains("Hemmeligt"));
    }

    @Test
    @Order(3)
    void twenty_comments_at_once_are_twenty_comments() {
        var all =
                IntStream.range(0, 20)
                        .mapToObj(
                                n ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        editor().post(
                                                                        COMMENTS,
                                                                        Map.of(
                                                                                "text",
                                                                                "Nr. " + n))))
                        .toList();
        assertThat(all).allSatisfy(f -> assertThat(f.join().status()).isEqualTo(201));
        var page = editor().get(COMMENTS + "?limit=15").json();
        assertThat(page.path("items")).hasSize(15);
        var rest =
                editor().get(COMMENTS + "?limit=15&after=" + page.path("next").asString()).json();
        assertThat(rest.path("items")).hasSize(6);
        assertThat(rest.path("next").isNull()).isTrue();
    }

    @Test
    @Order(4)
    void a_comment_sent_twice_is_one_comment() {
        var before = editor().get(DRAFTING).json().path("comments").size();
        var keyed = editor().withKey("the-same-comment");
        var first = keyed.post(COMMENTS, Map.of("text", "Husk bilaget"));
        var second = keyed.post(COMMENTS, Map.of("text", "Husk bilaget"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(editor().get(DRAFTING).json().path("comments")).hasSize(before + 1);
    }

    @Test
    @Order(5)
    void a_comment_is_dealt_with_and_a_section_done() {
        var resolved = onDrafting(editor()).post(COMMENTS + "/K1:resolve", "{}");
        assertThat(resolved.json().path("resolved").path("by").asString())
                .as(resolved.body())
                .isEqualTo("165-MUNICIPAL_EDITOR");
        var done = Map.of("section", "wishes", "done", true);
        assertThat(editor().onVersion(1).post(DRAFTING + ":mark-section", done).code())
                .isEqualTo("version-conflict");
        var marked = onDrafting(mayor()).post(DRAFTING + ":mark-section", done);
        assertThat(marked.json().path("sections").get(2).path("done").asBoolean())
                .as(marked.body())
                .isTrue();
    }

    @Test
    @Order(6)
    void who_was_not_invited_may_nothing() {
        var stranger = guest("konsulent");
        assertThat(stranger.get(ALBERTSLUND).code()).isEqualTo("not-found");
        assertThat(stranger.onVersion(1).put(ALBERTSLUND, LetterOfMay.draft()).code())
                .isEqualTo("not-your-mandate");
        assertThat(stranger.post(COMMENTS, Map.of("text", "Hej")).code())
                .isEqualTo("not-your-mandate");
        assertThat(stranger.get(INVITATIONS).json().path("items")).isEmpty();
    }

    @Test
    @Order(7)
    void an_invited_editor_writes_on_this_response_and_on_no_other() {
        var invitation = invited(" Konsulent\u00A0", "MUNICIPAL_EDITOR", "2017-06-30");
        assertThat(invitation.status()).as(invitation.body()).isEqualTo(201);
        assertThat(invitation.json().path("account").asString()).isEqualTo("konsulent");
        assertThat(invitation.headers()).containsEntry("location", COLLEAGUES + "/M1");
        var guest = guest("konsulent");
        assertThat(guest.get(INVITATIONS).json().path("items").get(0).path("responseId").asString())
                .isEqualTo("SV-165-2017");
        assertThat(seenAt()).as("that it stands in a list is not that it was opened").isNull();
        var seen = guest.get(ALBERTSLUND);
        assertThat(seenAt()).isNotNull();
        assertThat(seen.json().path("allowedActions").toString())
                .as(seen.body())
                .isEqualTo("[\"save-draft\"]");
        var saved =
                guest.onVersion(seen.version())
                        .put(ALBERTSLUND, LetterOfMay.draft(LetterOfMay.wish(1, "Busser")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(guest.onVersion(saved.version()).post(ALBERTSLUND + ":submit", "{}").code())
                .isEqualTo("not-your-mandate");
        assertThat(guest.get(LetterOfMay.response("101")).code()).isEqualTo("not-found");
        assertThat(
                        guest.get(LetterOfMay.CALL + "/responses")
                                .json()
                                .path("items")
                                .findValuesAsString("organisation"))
                .containsExactly("165");
    }

    /** When the colleague first opened the response, as the municipality is shown. */
    private static @Nullable String seenAt() {
        var shown = mayor().get(DRAFTING).json().path("colleagues").get(0).path("seenAt");
        return shown.isNull() ? null : shown.asString();
    }

    @Test
    @Order(8)
    void the_journal_says_under_which_invitation_it_was_done() {
        var commit =
                letter.service()
                        .database()
                        .getCollection("journal")
                        .find(new Document("stream", "response/SV-165-2017"))
                        .sort(new Document("version", -1))
                        .first();
        var actor = commit.get("actor", Document.class);
        assertThat(actor.getString("person")).isEqualTo("konsulent");
        assertThat(actor.getList("mandates", String.class))
                .containsExactly("invited:SV-165-2017/M1");
    }

    @Test
    @Order(9)
    void an_invitation_to_one_call_does_not_reach_the_next() {
        var later = new TreeMap<>(letter.call());
        later.put("lastDay", "2017-10-31");
        later.put("meetingDate", "2017-12-01");
        var drafted = letter.lead().post("/api/v1/calls", later);
        assertThat(drafted.headers()).containsEntry("location", "/api/v1/calls/IK-2017-02");
        var published = letter.publish("/api/v1/calls/IK-2017-02", drafted.version());
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        letter.service().awaitIdle();
        var other = "/api/v1/calls/IK-2017-02/responses";
        assertThat(mayor().get(other + "/165").status()).isEqualTo(200);
        assertThat(guest("konsulent").get(other + "/165").code()).isEqualTo("not-found");
        assertThat(guest("konsulent").get(other + "/165/drafting").code()).isEqualTo("not-found");
        assertThat(guest("konsulent").get(other).json().path("items")).isEmpty();
    }

    @Test
    @Order(10)
    void what_was_lent_is_not_lent_on() {
        var guest = guest("konsulent");
        assertThat(guest.get(DRAFTING).json().path("blockedBecause").path("invite").asString())
                .isEqualTo("guests-do-not-invite");
        var body = Map.of("account", "en-anden", "role", "MUNICIPAL_READER");
        assertThat(guest.post(COLLEAGUES, body).code()).isEqualTo("guests-do-not-invite");
        assertThat(
                        onDrafting(guest)
                                .post(COLLEAGUES + "/M1:remove", Map.of("reason", "Mig"))
                                .code())
                .isEqualTo("guests-do-not-invite");
    }

    @Test
    @Order(11)
    void an_editor_invites_no_approver_and_removes_none() {
        var approver = Map.of("account", "vikar", "role", "MUNICIPAL_APPROVER");
        assertThat(editor().post(COLLEAGUES, approver).code()).isEqualTo("not-your-mandate");
        assertThat(invited("vikar", "MUNICIPAL_APPROVER", "2017-06-01").status()).isEqualTo(201);
        var reason = Map.of("reason", "Nej");
        assertThat(onDrafting(editor()).post(COLLEAGUES + "/M2:remove", reason).code())
                .isEqualTo("not-your-mandate");
    }

    @Test
    @Order(12)
    void another_process_that_remembers_sees_a_removal_at_once() {
        var elsewhere = new KnownColleagues(letter.service().bean(Draftings.class));
        assertThat(elsewhere.of("SV-165-2017").getFirst().removed()).isNull();
        var removed =
                onDrafting(editor())
                        .post(COLLEAGUES + "/M1:remove", Map.of("reason", "Opgaven er løst"));
        assertThat(removed.json().path("active").asBoolean()).as(removed.body()).isFalse();
        assertThat(elsewhere.of("SV-165-2017").getFirst().removed()).isNotNull();
    }

    @Test
    @Order(13)
    void who_was_removed_may_nothing_from_that_moment() {
        var guest = guest("konsulent");
        assertThat(guest.get(ALBERTSLUND).code()).isEqualTo("not-found");
        assertThat(guest.get(DRAFTING).code()).isEqualTo("not-found");
        assertThat(guest.onVersion(2).put(ALBERTSLUND, LetterOfMay.draft()).code())
                .isEqualTo("mandate-expired");
        assertThat(guest.post(COMMENTS, Map.of("text", "Hej")).code()).isEqualTo("mandate-expired");
        assertThat(guest.get(INVITATIONS).json().path("items")).isEmpty();
    }

    @Test
    @Order(14)
    void an_approver_sends_on_the_last_day_and_not_on_the_next() {
        letter.service().moveClockTo("2017-06-01T23:50");
        var guest = guest("vikar");
        var sent =
                guest.onVersion(guest.get(ALBERTSLUND).version())
                        .post(ALBERTSLUND + ":submit", "{}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        letter.service().moveClockTo("2017-06-02T00:00");
        var version = mayor().get(ALBERTSLUND).version();
        assertThat(
                        guest.onVersion(version)
                                .post(ALBERTSLUND + ":withdraw", Map.of("reason", "Nej"))
                                .code())
                .isEqualTo("mandate-expired");
        assertThat(guest.get(ALBERTSLUND).code()).isEqualTo("not-found");
    }

    @Test
    @Order(15)
    void after_a_restart_everything_is_as_it_was() {
        var before = mayor().get(DRAFTING);
        letter.service().restart();
        assertThat(mayor().get(DRAFTING).body()).isEqualTo(before.body());
    }
}
