package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.submission.RefusedAttempt;
import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Sign-off, late answers, letters, reservations: what cannot be used has a code of its own. */
class BadAnswersIT {

    private static final Map<String, Object> DECISION =
            Map.of("body", "Kommunalbestyrelsen", "date", "2017-05-09");

    private static LetterOfMay letter;

    private final String municipality = anotherMunicipality();
    private final String path = response(municipality);

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

    private Api now(Api who) {
        return who.onVersion(letter.api("MAYOR", municipality).get(path).version());
    }

    private Api mayor() {
        return now(letter.api("MAYOR", municipality));
    }

    private Api editor() {
        return now(letter.api("MUNICIPAL_EDITOR", municipality));
    }

    private JsonNode refused(int status, String code, Api who, String verb, Object body) {
        return new RefusedAttempt(letter, municipality, path)
                .of(status, code, () -> who.post(path + verb, body));
    }

    private JsonNode refusedDraft(int status, String code, Object body) {
        return new RefusedAttempt(letter, municipality, path)
                .of(status, code, () -> editor().put(path, body));
    }

    private static Map<String, Object> dated(String day) {
        return Map.of("body", "Kommunalbestyrelsen", "date", day);
    }

    @Test
    void a_letter_without_its_original_or_from_tomorrow_is_not_written_down() {
        var secretary = now(letter.api("KKR_SECRETARIAT", "KKR"));
        var body =
                new TreeMap<String, Object>(
                        Map.of(
                                "content",
                                draft(wish(1, "Busser")),
                                "channel",
                                "LETTER",
                                "receivedOn",
                                "2017-05-10",
                                "originalId",
                                "BI-404"));
        var missing = refused(422, "attachment-unusable", secretary, ":register-on-behalf", body);
        assertThat(missing.path("standing").asString()).isEqualTo("UNKNOWN");
        body.put("receivedOn", "2017-05-11");
        var early = refused(422, "day-still-to-come", secretary, ":register-on-behalf", body);
        assertThat(early.path("field").asString()).isEqualTo("receivedOn");
    }

    @Test
    void what_a_content_may_name() {
        refusedDraft(422, "municipality-not-in-call", draft(about(List.of("751"))));
        refusedDraft(422, "municipality-named-twice", draft(about(List.of("165", "0165"))));
        refusedDraft(400, "invalid-value", draft(about(List.of("Albertslund"))));
        refusedDraft(422, "attachment-unusable", with("attachmentIds", List.of("BI-404")));
        refusedDraft(422, "attachment-named-twice", with("attachmentIds", List.of("BI-1", "BI-1")));
        refusedDraft(400, "invalid-value", with("localDecision", Map.of("body", "Byrådet")));
        refusedDraft(400, "invalid-value", with("localDecision", dated("2017-13-01")));
        refusedDraft(
                400,
                "invalid-value",
                with("reservation", Map.of("body", " ", "expectedDate", "2017-08-29")));
    }

    private static Map<String, Object> about(List<String> municipalities) {
        var wish = new TreeMap<>(wish(1, "Busser"));
        wish.put("affected", municipalities);
        return wish;
    }

    private static Map<String, Object> with(String field, Object value) {
        var content = new TreeMap<>(draft(wish(1, "Busser")));
        content.put(field, value);
        return content;
    }

    @Test
    void a_thousand_wishes_are_too_many_and_the_first_are_named() {
        var thousand =
                IntStream.rangeClosed(1, 1000).mapToObj(n -> wish(n, "Ønske " + n)).toArray();
        var problem = refusedDraft(422, "focus-limit-exceeded", draft(thousand));
        assertThat(problem.path("given").asInt()).isEqualTo(1000);
        assertThat(problem.path("wishes")).hasSize(50);
        assertThat(problem.path("wishes").get(0).path("title").asString()).isEqualTo("Ønske 1");
        refusedDraft(
                400,
                "invalid-value",
                draft(Stream.concat(Stream.of(thousand), Stream.of(wish(1, "En til"))).toArray()));
    }

    @Test
    void markup_and_letters_from_everywhere_are_kept_as_they_are() {
        var text = "<b>Ønsker</b> & 'æøå' \u05d0\u05d1 \u4e2d\u6587 \ud83d\ude8b &lt;";
        var content = new TreeMap<>(draft(wish(1, text)));
        content.put("localDecision", Map.of("body", text, "date", "2017-05-09", "item", text));
        save(content);
        act(":send-for-sign-off", Map.of("note", text));
        var said = act(":decline-sign-off", Map.of("comment", text)).json();
        assertThat(said.path("declined").path("comment").asString()).isEqualTo(text);
        assertThat(said.path("content").path("localDecision").path("body").asString())
                .isEqualTo(text);
        assertThat(said.path("content").path("wishes").get(0).path("title").asString())
                .isEqualTo(text);
    }

    private void save(Object content) {
        var saved = editor().put(path, content);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private Api.Reply act(String verb, Object body) {
        var done = mayor().post(path + verb, body);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        return done;
    }

    @Test
    void whoever_is_not_asked_does_not_sign_off() {
        save(draft(wish(1, "Busser")));
        act(":send-for-sign-off", Map.of("to", "MAYOR"));
        refused(403, "not-your-mandate", editor(), ":approve", "{}");
        refused(403, "not-your-mandate", editor(), ":submit", "{}");
        refused(403, "not-your-mandate", editor(), ":decline-sign-off", Map.of("comment", "Nej"));
        refused(422, "reason-required", mayor(), ":decline-sign-off", "{}");
        refused(409, "not-allowed-in-state", editor(), ":send-for-sign-off", "{}");
    }

    @Test
    void a_decision_to_come_is_not_one_and_a_reservation_lies_ahead() {
        var tomorrow = editor().put(path, with("localDecision", dated("2017-05-11")));
        assertThat(tomorrow.json().path("findings").findValuesAsString("code")).contains("R-L3");
        refused(422, "precheck-failed", mayor(), ":submit", "{}");
        var overdue = new TreeMap<>(draft(wish(1, "Busser")));
        overdue.remove("localDecision");
        overdue.put("reservation", Map.of("body", "Byrådet", "expectedDate", "2017-05-09"));
        var saved = editor().put(path, overdue);
        assertThat(saved.json().path("findings").findValuesAsString("code")).contains("R-L4");
        refused(422, "precheck-failed", mayor(), ":submit", "{}");
    }

    @Test
    void a_reservation_is_settled_by_what_was_decided() {
        var reserved = new TreeMap<>(draft(wish(1, "Busser")));
        reserved.remove("localDecision");
        reserved.put("reservation", Map.of("body", "Byrådet", "expectedDate", "2017-08-29"));
        save(reserved);
        var sent = act(":submit", "{}").json().path("submitted").path("content").path("wishes");
        var wish = sent.get(0).path("wishId").asString();
        refused(422, "day-still-to-come", mayor(), ":lift-reservation", dated("2017-05-11"));
        var blank = new TreeMap<>(DECISION);
        blank.put("reason", " ");
        refused(422, "reason-required", mayor(), ":fail-reservation", blank);
        var nothing = new TreeMap<>(DECISION);
        nothing.put("content", Map.of());
        refused(422, "precheck-failed", mayor(), ":change-after-reservation", nothing);
        refused(
                422,
                "unknown-wish",
                mayor(),
                ":withdraw-wish",
                Map.of("wishId", "ØN-" + anotherMunicipality() + "-2017-01", "reason", "Nej"));
        refused(422, "reason-required", mayor(), ":withdraw-wish", Map.of("wishId", wish));
        refused(409, "not-allowed-in-state", mayor(), ":confirm-on-behalf", "{}");
    }

    @Test
    void the_only_thing_said_is_not_taken_back_alone() {
        var only = new TreeMap<>(draft(wish(1, "Busser")));
        only.remove("themeRanks");
        save(only);
        var sent = act(":submit", "{}").json().path("submitted").path("content").path("wishes");
        refused(
                422,
                "nothing-would-be-left",
                mayor(),
                ":withdraw-wish",
                Map.of("wishId", sent.get(0).path("wishId").asString(), "reason", "Nej"));
    }
}
