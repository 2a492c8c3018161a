package dk.revus.submission;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.response;
import static dk.revus.submission.LetterOfMay.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.TestIssuer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The week after the deadline: an answer is in, and somebody is to look at it.
 *
 * @param municipality whose answer it is
 */
public record Screened(LetterOfMay letter, String municipality) {

    public static final String SCREENINGS = "/api/v1/screenings";

    /** Markup, templates, several alphabets, joined characters: text like any other. */
    public static final String FROM_EVERYWHERE =
            "<b onclick=\"alert(1)\">{{7*7}} ${x} Ærø Łódź 東京 שלום 🚌\u200d $where";

    /** Albertslund wishes for two things, København for one, Ballerup for nothing. */
    public static Screened afterTheDeadline() {
        var letter = LetterOfMay.sentOut();
        var screened = new Screened(letter, "165");
        screened.answered("Busser", "Tog");
        new Screened(letter, "101").answered("Cykler");
        var ballerup = letter.api("MAYOR", "151");
        var version = ballerup.get(response("151")).version();
        ballerup.onVersion(version).post(response("151") + ":declare-no-wishes", "{}");
        letter.service().moveClockTo("2017-08-07T09:00");
        letter.service().awaitIdle();
        return screened;
    }

    /** The municipality has sent these wishes. */
    void answered(String... titles) {
        var mayor = mayor();
        var path = response(municipality);
        var wishes =
                IntStream.range(0, titles.length)
                        .mapToObj(i -> answeringTwoPrinciples(wish(i + 1, titles[i])))
                        .toArray();
        var saved = mayor.onVersion(mayor.get(path).version()).put(path, draft(wishes));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        var sent = mayor.onVersion(saved.version()).post(path + ":submit", "{}");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    private static Map<String, Object> answeringTwoPrinciples(Map<String, Object> wish) {
        var more = new TreeMap<>(wish);
        more.put(
                "principleAnswers",
                List.of(
                        Map.of("principleId", "P1", "degree", "FULLY", "text", "Vi er enige"),
                        Map.of("principleId", "P2", "degree", "PARTLY", "text", "")));
        return more;
    }

    public Api secretariat() {
        return letter.api("KKR_SECRETARIAT", "KKR");
    }

    public Api mayor() {
        return letter.api("MAYOR", municipality);
    }

    /** Of the screening. */
    public String path() {
        return SCREENINGS + "/SV-" + municipality + "-2017";
    }

    /** The first wish. */
    public String buses() {
        return "ØN-" + municipality + "-2017-01";
    }

    /** The second wish. */
    public String trains() {
        return "ØN-" + municipality + "-2017-02";
    }

    /** Sits in the working group, and works for the municipality. */
    public Api partial() {
        return letter.service()
                .api()
                .withToken(
                        letter.service()
                                .issuer()
                                .token(
                                        "arbejdsgruppe-" + municipality,
                                        List.of(
                                                TestIssuer.mandate(
                                                        "WORKING_GROUP", "KKR", "2014-01-01", null),
                                                TestIssuer.mandate(
                                                        "MUNICIPAL_READER",
                                                        municipality,
                                                        "2014-01-01",
                                                        null)),
                                        Duration.ofMinutes(10)));
    }

    /** What the municipality has sent, to be sent back with changes. */
    public ObjectNode sentContent() {
        return (ObjectNode)
                mayor().get(response(municipality))
                        .json()
                        .path("submitted")
                        .path("content")
                        .deepCopy();
    }

    /** On the version as it is now. */
    public Api.Reply does(Api who, String command, Object body) {
        return who.onVersion(secretariat().get(path()).version())
                .post(path() + ":" + command, body);
    }

    public Api.Reply done(Api who, String command, Object body) {
        var reply = does(who, command, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply;
    }

    /** It is refused so, changes nothing, and is written down. */
    public JsonNode refused(int status, String code, Api who, String command, Object body) {
        return new RefusedAttempt(letter, municipality, path())
                .of(status, code, () -> does(who, command, body));
    }

    /** The same body with another value in a field. */
    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new TreeMap<>(body);
        other.put(field, value);
        return other;
    }

    public static Map<String, Object> assessment(String wishId, String result, String reason) {
        return Map.of(
                "wishId",
                wishId,
                "result",
                result,
                "reason",
                reason,
                "principles",
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                n ->
                                        Map.of(
                                                "principleId",
                                                "P" + n,
                                                "degree",
                                                "PARTLY",
                                                "text",
                                                "Nogenlunde"))
                        .toList());
    }

    public static Map<String, Object> question(String lastDay, String... fields) {
        return Map.of(
                "questions",
                List.of("Hvor mange rejser?"),
                "editableFields",
                List.of(fields),
                "deadline",
                lastDay);
    }
}
