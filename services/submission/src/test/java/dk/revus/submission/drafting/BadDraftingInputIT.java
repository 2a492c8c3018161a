package dk.revus.submission.drafting;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cannot be used has a code of its own, and what only looks strange is kept as it is. */
class BadDraftingInputIT {

    private static final String ALBERTSLUND = LetterOfMay.response("165");
    private static final String DRAFTING = ALBERTSLUND + "/drafting";
    private static final String COMMENTS = ALBERTSLUND + "/comments";
    private static final String COLLEAGUES = ALBERTSLUND + "/colleagues";

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

    private static String comment(Object body) {
        return mayor().post(COMMENTS, body).code();
    }

    private static String invite(String field, Object value) {
        var body = new TreeMap<String, Object>(Map.of("role", "MUNICIPAL_READER"));
        body.put("account", "konsulent");
        body.put(field, value);
        return mayor().post(COLLEAGUES, body).code();
    }

    @Test
    void a_comment_that_is_none() {
        assertThat(comment("{\"text\":")).isEqualTo("malformed-request");
        assertThat(comment("[]")).isEqualTo("malformed-request");
        assertThat(comment("{}")).isEqualTo("invalid-value");
        assertThat(comment(Map.of("text", " \t\n "))).isEqualTo("invalid-value");
        assertThat(comment(Map.of("text", "Hej", "colour", "red"))).isEqualTo("unknown-field");
        assertThat(comment(Map.of("text", List.of("Hej")))).isEqualTo("invalid-value");
        assertThat(comment(Map.of("text", "x".repeat(4001)))).isEqualTo("invalid-value");
        assertThat(comment(Map.of("text", "x".repeat(2_000_000)))).isEqualTo("too-large");
        assertThat(comment(Map.of("text", "Hej", "field", "<script>"))).isEqualTo("invalid-value");
        assertThat(comment(Map.of("text", "Hej", "field", "a".repeat(201))))
                .isEqualTo("invalid-value");
    }

    /** Word ends lines with signs of its own; and nobody sees what a NUL would be for. */
    @Test
    void what_no_page_can_show_is_left_out_or_becomes_a_line() {
        var noted = mayor().post(COMMENTS, Map.of("text", "Flere\u000Bafgange\fog \u0000stier"));
        assertThat(noted.status()).as(noted.body()).isEqualTo(201);
        var path = COMMENTS + "/" + noted.json().path("commentId").asString();
        assertThat(mayor().get(path).json().path("text").asString())
                .isEqualTo("Flere\nafgange\nog stier");
    }

    @Test
    void text_is_kept_as_it_was_written() {
        for (var text :
                List.of(
                        "<img src=x onerror=alert(1)> {{7*7}} ${jndi:ldap://x} ' OR 1=1 --",
                        "Ærø \u00e5\u030a · Ελληνικά · العربية · 日本語 ·"
                                + " \ud83d\udc69\u200d\ud83d\udd27",
                        "\u202eomvendt\u202c",
                        "x".repeat(4000))) {
            var noted = mayor().post(COMMENTS, Map.of("text", text));
            assertThat(noted.status()).as(noted.body()).isEqualTo(201);
            var path = COMMENTS + "/" + noted.json().path("commentId").asString();
            assertThat(mayor().get(path).json().path("text").asString()).isEqualTo(text);
        }
        var field = Map.of("text", "Se her", "field", "wishes[ØN-165-2017-01].problem");
        assertThat(mayor().post(COMMENTS, field).json().path("field").asString())
                .isEqualTo("wishes[ØN-165-2017-01].problem");
    }

    @Test
    void half_a_character_does_not_reach_the_journal() {
        var reply = mayor().post(COMMENTS, "{\"text\":\"half \\ud83d\"}");
        assertThat(reply.code()).as(reply.body()).isEqualTo("invalid-value");
        assertThat(reply.json().path("errors").get(0).path("field").asString()).isEqualTo("text");
    }

    @Test
    void a_section_that_is_none() {
        var api = mayor().onVersion(0);
        for (var body :
                List.of(
                        Map.of("section", "WISHES", "done", true),
                        Map.of("section", "budget", "done", true),
                        Map.of("section", "wishes"),
                        Map.of("done", true))) {
            assertThat(api.post(DRAFTING + ":mark-section", body).code())
                    .isEqualTo("invalid-value");
        }
    }

    @Test
    void an_invitation_that_cannot_be_meant() {
        assertThat(invite("account", "")).isEqualTo("invalid-value");
        assertThat(invite("account", "en anden")).isEqualTo("invalid-value");
        assertThat(invite("account", "<script>")).isEqualTo("invalid-value");
        assertThat(invite("account", "x".repeat(101))).isEqualTo("invalid-value");
        assertThat(invite("account", "\u0442aarnby")).as("Cyrillic").isEqualTo("invalid-value");
        assertThat(invite("account", "165-MAYOR")).isEqualTo("cannot-invite-yourself");
        assertThat(invite("role", "MAYOR")).isEqualTo("invalid-value");
        assertThat(invite("role", "SECRETARIAT_LEAD")).isEqualTo("invalid-value");
        assertThat(invite("until", "2017-05-09")).isEqualTo("until-in-the-past");
        assertThat(invite("until", "2017-13-01")).isEqualTo("invalid-value");
        assertThat(invite("until", "+999999999-12-31")).isEqualTo("invalid-value");
        assertThat(invite("note", "x".repeat(2001))).isEqualTo("invalid-value");
    }

    @Test
    void the_same_account_twice_and_a_removal_without_a_reason() {
        var body = Map.of("account", "vikar", "role", "MUNICIPAL_EDITOR");
        var first = mayor().post(COLLEAGUES, body);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var again = mayor().post(COLLEAGUES, body);
        assertThat(again.code()).isEqualTo("already-invited");
        assertThat(again.json().path("colleagueId").asString())
                .isEqualTo(first.json().path("colleagueId").asString());
        var path = COLLEAGUES + "/" + first.json().path("colleagueId").asString() + ":remove";
        assertThat(mayor().post(path, Map.of("reason", "Nej")).code())
                .isEqualTo("if-match-required");
        assertThat(onDrafting().post(path, "{}").code()).isEqualTo("reason-required");
        assertThat(onDrafting().post(COLLEAGUES + "/M99:remove", Map.of("reason", "Nej")).code())
                .isEqualTo("not-found");
    }

    private static Api onDrafting() {
        return mayor().onVersion(mayor().get(DRAFTING).version());
    }

    @Test
    void what_is_not_there() {
        assertThat(mayor().post(COMMENTS, Map.of("text", "Hej")).status()).isEqualTo(201);
        assertThat(mayor().get(COMMENTS + "/K99").code()).isEqualTo("not-found");
        assertThat(mayor().get(COLLEAGUES + "/M99").code()).isEqualTo("not-found");
        assertThat(onDrafting().post(COMMENTS + "/K99:resolve", "{}").code())
                .isEqualTo("not-found");
        for (var path :
                List.of(
                        LetterOfMay.response("999"),
                        LetterOfMay.response("x"),
                        "/api/v1/calls/IK-2017-09/responses/165",
                        "/api/v1/calls/nothing/responses/165")) {
            assertThat(mayor().get(path + "/drafting").code()).as(path).isEqualTo("not-found");
            assertThat(mayor().post(path + "/comments", Map.of("text", "Hej")).code())
                    .as(path)
                    .isEqualTo("not-found");
        }
    }

    @Test
    void somebody_without_the_right() {
        var text = Map.of("text", "Hej");
        assertThat(letter.api("MUNICIPAL_READER", "165").post(COMMENTS, text).code())
                .isEqualTo("not-your-mandate");
        assertThat(letter.api("MAYOR", "101").post(COMMENTS, text).code()).isEqualTo("not-found");
        assertThat(letter.lead().post(COMMENTS, text).code()).isEqualTo("not-your-mandate");
        assertThat(letter.service().api().post(COMMENTS, text).code()).isEqualTo("not-signed-in");
        var former =
                letter.service().issuer().tokenUntil("MUNICIPAL_APPROVER", "165", "2017-05-09");
        assertThat(mayor().withToken(former).post(COMMENTS, text).code())
                .isEqualTo("mandate-expired");
    }

    @Test
    void what_a_stranger_tries_is_written_down_without_the_token() {
        var attempts = letter.service().database().getCollection("refused-attempts");
        var path = LetterOfMay.response("101") + "/comments";
        var text = Map.of("text", "Hej");
        var forged = letter.service().issuer().token("MAYOR", "101") + "x";
        assertThat(letter.service().api().post(path, text).status()).isEqualTo(401);
        assertThat(letter.service().api().withToken(forged).post(path, text).status())
                .isEqualTo(401);
        Eventually.isTrue(
                "both are written down", () -> attempts.countDocuments(eq("path", path)) == 2);
        assertThat(attempts.find(eq("path", path)))
                .allSatisfy(
                        attempt -> {
                            assertThat(attempt.getInteger("status")).isEqualTo(401);
                            assertThat(attempt.getString("code")).isEqualTo("not-signed-in");
                            assertThat(attempt.getString("person")).isEqualTo("anonymous");
                            assertThat(attempt.toJson()).doesNotContain(forged.substring(0, 20));
                        });
    }
}
