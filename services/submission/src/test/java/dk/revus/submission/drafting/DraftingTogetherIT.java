package dk.revus.submission.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people write one response; who was invited takes part, and nobody else sees it. */
class DraftingTogetherIT {

    private static final String INVITATIONS = "/api/v1/invitations";

    private static LetterOfMay letter;

    private final String municipality = anotherMunicipality();
    private final String response = LetterOfMay.response(municipality);
    private final String drafting = response + "/drafting";
    private final String comments = response + "/comments";
    private final String colleagues = response + "/colleagues";
    private final String consultant = "konsulent-" + municipality;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.sentOut();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static String anotherMunicipality() {
        return letter.anotherMunicipality();
    }

    private Api editor() {
        return letter.api("MUNICIPAL_EDITOR", municipality);
    }

    private Api mayor() {
        return letter.api("MAYOR", municipality);
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

    private Api.Reply invited(String account, String role, String until) {
        var invited =
                mayor().post(colleagues, Map.of("account", account, "role", role, "until", until));
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);
        return invited;
    }

    /** The consultant, who may write until the end of June. */
    private Api invitedConsultant() {
        invited(consultant, "MUNICIPAL_EDITOR", "2017-06-30");
        return guest(consultant);
    }

    private Api.Reply saved(Api who) {
        var version = mayor().get(response).version();
        var saved =
                who.onVersion(version)
                        .put(response, LetterOfMay.draft(LetterOfMay.wish(1, "Busser")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return saved;
    }

    private Api.Reply noted(Object comment) {
        var noted = editor().post(comments, comment);
        assertThat(noted.status()).as(noted.body()).isEqualTo(201);
        return noted;
    }

    private Api onDrafting(Api api) {
        return api.onVersion(mayor().get(drafting).version());
    }

    @Test
    void before_anything_is_noted_there_is_an_empty_sheet() {
        var sheet = editor().get(drafting);
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
    void a_comment_is_read_in_the_municipality_and_nowhere_else() {
        var noted =
                noted(
                        Map.of(
                                "field",
                                "wishes[0].problem",
                                "text",
                                " Hemmeligt: <b>for langt</b> \u2603 "));
        assertThat(noted.headers()).containsEntry("location", comments + "/K1");
        assertThat(noted.json().path("text").asString())
                .isEqualTo("Hemmeligt: <b>for langt</b> \u2603");
        assertThat(letter.api("MUNICIPAL_READER", municipality).get(comments + "/K1").body())
                .contains("Hemmeligt");
        for (var outsider :
                List.of(
                        letter.lead(),
                        letter.api("KKR_CHAIRMANSHIP", "KKR"),
                        letter.api("AUDITOR", "REVUS"),
                        letter.api("MAYOR", anotherMunicipality()),
                        guest("nobody"))) {
            for (var path : List.of(drafting, comments, comments + "/K1", colleagues)) {
                assertThat(outsider.get(path).code()).as(path).isEqualTo("not-found");
            }
            assertThat(outsider.get(response).body()).doesNotContain("Hemmeligt");
        }
        letter.service().awaitIdle();
        assertThat(letter.service().topics().all("revus.response.events"))
                .noneMatch(told -> told.data().toString().contains("Hemmeligt"));
    }

    @Test
    void twenty_comments_at_once_are_twenty_comments() {
        noted(Map.of("text", "Den første"));
        var all =
                IntStream.range(0, 20)
                        .mapToObj(
                                n ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        editor().post(
                                                                        comments,
                                                                        Map.of(
                                                                                "text",
                                                                                "Nr. " + n))))
                        .toList();
        assertThat(all).allSatisfy(f -> assertThat(f.join().status()).isEqualTo(201));
        var page = editor().get(comments + "?limit=15").json();
        assertThat(page.path("items")).hasSize(15);
        var rest =
                editor().get(comments + "?limit=15&after=" + page.path("next").asString()).json();
        assertThat(rest.path("items")).hasSize(6);
        assertThat(rest.path("next").isNull()).isTrue();
    }

    @Test
    void a_comment_sent_twice_is_one_comment() {
        var before = editor().get(drafting).json().path("comments").size();
        var keyed = editor().withKey("the-same-comment");
        var first = keyed.post(comments, Map.of("text", "Husk bilaget"));
        var second = keyed.post(comments, Map.of("text", "Husk bilaget"));
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(editor().get(drafting).json().path("comments")).hasSize(before + 1);
    }

    @Test
    void a_comment_is_dealt_with_and_a_section_done() {
        noted(Map.of("text", "For langt"));
        var resolved = onDrafting(editor()).post(comments + "/K1:resolve", "{}");
        assertThat(resolved.json().path("resolved").path("by").asString())
                .as(resolved.body())
                .isEqualTo(municipality + "-MUNICIPAL_EDITOR");
        var done = Map.of("section", "wishes", "done", true);
        assertThat(editor().onVersion(1).post(drafting + ":mark-section", done).code())
                .isEqualTo("version-conflict");
        var marked = onDrafting(mayor()).post(drafting + ":mark-section", done);
        assertThat(marked.json().path("sections").get(2).path("done").asBoolean())
                .as(marked.body())
                .isTrue();
    }

    @Test
    void who_was_not_invited_may_nothing() {
        var stranger = guest(consultant);
        assertThat(stranger.get(response).code()).isEqualTo("not-found");
        assertThat(stranger.onVersion(1).put(response, LetterOfMay.draft()).code())
                .isEqualTo("not-your-mandate");
        assertThat(stranger.post(comments, Map.of("text", "Hej")).code())
                .isEqualTo("not-your-mandate");
        assertThat(stranger.get(INVITATIONS).json().path("items")).isEmpty();
    }

    @Test
    void an_invited_editor_writes_on_this_response_and_on_no_other() {
        var spelled = " Konsulent-" + municipality + "\u00A0";
        var invitation = invited(spelled, "MUNICIPAL_EDITOR", "2017-06-30");
        assertThat(invitation.json().path("account").asString()).isEqualTo(consultant);
        assertThat(invitation.headers()).containsEntry("location", colleagues + "/M1");
        var guest = guest(consultant);
        assertThat(guest.get(INVITATIONS).json().path("items").get(0).path("responseId").asString())
                .isEqualTo(responseId());
        assertThat(seenAt()).as("that it stands in a list is not that it was opened").isNull();
        var seen = guest.get(response);
        assertThat(seenAt()).isNotNull();
        assertThat(seen.json().path("allowedActions").toString())
                .as(seen.body())
                .isEqualTo("[\"save-draft\"]");
        var saved =
                guest.onVersion(seen.version())
                        .put(response, LetterOfMay.draft(LetterOfMay.wish(1, "Busser")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(guest.onVersion(saved.version()).post(response + ":submit", "{}").code())
                .isEqualTo("not-your-mandate");
        assertThat(guest.get(LetterOfMay.response(anotherMunicipality())).code())
                .isEqualTo("not-found");
        assertThat(
                        guest.get(LetterOfMay.CALL + "/responses")
                                .json()
                                .path("items")
                                .findValuesAsString("organisation"))
                .containsExactly(municipality);
    }

    private String responseId() {
        return "SV-" + municipality + "-2017";
    }

    /** When the colleague first opened the response, as the municipality is shown. */
    private @Nullable String seenAt() {
        var shown = mayor().get(drafting).json().path("colleagues").get(0).path("seenAt");
        return shown.isNull() ? null : shown.asString();
    }

    @Test
    void the_journal_says_under_which_invitation_it_was_done() {
        saved(invitedConsultant());
        var commit =
                letter.service()
                        .database()
                        .getCollection("journal")
                        .find(new Document("stream", "response/" + responseId()))
                        .sort(new Document("version", -1))
                        .first();
        var actor = commit.get("actor", Document.class);
        assertThat(actor.getString("person")).isEqualTo(consultant);
        assertThat(actor.getList("mandates", String.class))
                .containsExactly("invited:" + responseId() + "/M1");
    }

    @Test
    void an_invitation_to_one_call_does_not_reach_the_next() {
        var guest = invitedConsultant();
        assertThat(guest.get(response).status()).isEqualTo(200);
        var next = letter.sendCall();
        assertThat(next).isEqualTo("/api/v1/calls/IK-2017-02");
        var other = LetterOfMay.response(next, municipality);
        assertThat(mayor().get(other).status()).isEqualTo(200);
        assertThat(guest.get(other).code()).isEqualTo("not-found");
        assertThat(guest.get(other + "/drafting").code()).isEqualTo("not-found");
        assertThat(guest.get(next + "/responses").json().path("items")).isEmpty();
    }

    @Test
    void what_was_lent_is_not_lent_on() {
        var guest = invitedConsultant();
        assertThat(guest.get(drafting).json().path("blockedBecause").path("invite").asString())
                .isEqualTo("guests-do-not-invite");
        var body = Map.of("account", "en-anden", "role", "MUNICIPAL_READER");
        assertThat(guest.post(colleagues, body).code()).isEqualTo("guests-do-not-invite");
        assertThat(
                        onDrafting(guest)
                                .post(colleagues + "/M1:remove", Map.of("reason", "Mig"))
                                .code())
                .isEqualTo("guests-do-not-invite");
    }

    @Test
    void an_editor_invites_no_approver_and_removes_none() {
        var approver = Map.of("account", "vikar", "role", "MUNICIPAL_APPROVER");
        assertThat(editor().post(colleagues, approver).code()).isEqualTo("not-your-mandate");
        invited("vikar", "MUNICIPAL_APPROVER", "2017-06-30");
        var reason = Map.of("reason", "Nej");
        assertThat(onDrafting(editor()).post(colleagues + "/M1:remove", reason).code())
                .isEqualTo("not-your-mandate");
    }

    @Test
    void another_process_that_remembers_sees_a_removal_at_once() {
        invitedConsultant();
        var elsewhere = new KnownColleagues(letter.service().bean(Draftings.class));
        assertThat(elsewhere.of(responseId()).getFirst().removed()).isNull();
        removed();
        assertThat(elsewhere.of(responseId()).getFirst().removed()).isNotNull();
    }

    private void removed() {
        var removed =
                onDrafting(editor())
                        .post(colleagues + "/M1:remove", Map.of("reason", "Opgaven er løst"));
        assertThat(removed.json().path("active").asBoolean()).as(removed.body()).isFalse();
    }

    @Test
    void who_was_removed_may_nothing_from_that_moment() {
        var guest = invitedConsultant();
        var saved = saved(guest);
        removed();
        assertThat(guest.get(response).code()).isEqualTo("not-found");
        assertThat(guest.get(drafting).code()).isEqualTo("not-found");
        assertThat(guest.onVersion(saved.version()).put(response, LetterOfMay.draft()).code())
                .isEqualTo("mandate-expired");
        assertThat(guest.post(comments, Map.of("text", "Hej")).code()).isEqualTo("mandate-expired");
        assertThat(guest.get(INVITATIONS).json().path("items")).isEmpty();
    }

    @Test
    void an_approver_sends_on_the_last_day_and_not_on_the_next() {
        saved(editor());
        var account = "vikar-" + municipality;
        invited(account, "MUNICIPAL_APPROVER", "2017-06-01");
        var guest = guest(account);
        letter.service().moveClockTo("2017-06-01T23:50");
        var sent = guest.onVersion(guest.get(response).version()).post(response + ":submit", "{}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        letter.service().moveClockTo("2017-06-02T00:00");
        var version = mayor().get(response).version();
        assertThat(
                        guest.onVersion(version)
                                .post(response + ":withdraw", Map.of("reason", "Nej"))
                                .code())
                .isEqualTo("mandate-expired");
        assertThat(guest.get(response).code()).isEqualTo("not-found");
    }

    @Test
    void after_a_restart_everything_is_as_it_was() {
        noted(Map.of("text", "Husk bilaget"));
        invitedConsultant();
        var before = mayor().get(drafting);
        letter.service().restart();
        assertThat(mayor().get(drafting).body()).isEqualTo(before.body());
    }
}
