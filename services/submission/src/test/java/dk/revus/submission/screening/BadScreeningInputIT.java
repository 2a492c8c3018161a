package dk.revus.submission.screening;

import static dk.revus.submission.Screened.SCREENINGS;
import static dk.revus.submission.Screened.assessment;
import static dk.revus.submission.Screened.question;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.Inbox;
import dk.revus.submission.RefusedAttempt;
import dk.revus.submission.Screened;
import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may not, says nothing, or saw an old version changes nothing, and it is written down. */
class BadScreeningInputIT {

    private static Inbox inbox;

    private final Screened screened = anAnswer();

    @BeforeAll
    static void start() {
        inbox = Inbox.afterTheDeadline();
    }

    @AfterAll
    static void stop() {
        inbox.close();
    }

    private static Screened anAnswer() {
        return inbox.next();
    }

    private JsonNode refused(int status, String code, Api who, String command, Object body) {
        return screened.refused(status, code, who, command, body);
    }

    private JsonNode refused(int status, String code, String command, Object body) {
        return screened.refused(status, code, screened.secretariat(), command, body);
    }

    @Test
    void nothing_is_judged_before_somebody_has_begun() {
        refused(
                409,
                "not-allowed-in-state",
                "assess-wish",
                assessment(screened.buses(), "PARTLY", "Halvt"));
        refused(409, "not-allowed-in-state", "check-formal", Map.of("ok", true));
        refused(409, "not-allowed-in-state", "complete", "{}");
        refused(409, "not-allowed-in-state", "request-clarification", question("2017-08-20"));
        refused(
                409,
                "not-allowed-in-state",
                "write-editorial",
                Map.of("wishId", screened.buses(), "title", "T", "text", "t"));
    }

    @Test
    void only_those_with_a_mandate_for_it() {
        refused(
                404,
                "not-found",
                inbox.next().mayor(),
                "answer-clarification",
                Map.of("answers", List.of()));
        refused(403, "not-your-mandate", screened.mayor(), "start", "{}");
        refused(403, "not-your-mandate", screened.letter().api("AUDITOR", "KKR"), "start", "{}");
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("WORKING_GROUP", "KKR"),
                "assign",
                Map.of("account", "arbejdsgruppe"));
        refused(403, "conflict-of-interest", screened.partial(), "start", "{}");
        var former =
                screened.letter()
                        .service()
                        .issuer()
                        .tokenUntil("KKR_SECRETARIAT", "KKR", "2017-08-06");
        refused(403, "mandate-expired", screened.secretariat().withToken(former), "start", "{}");
        assertThat(screened.letter().service().api().post(screened.path() + ":start", "{}").code())
                .isEqualTo("not-signed-in");
    }

    @Test
    void bodies_that_say_nothing_or_too_much() {
        var seenHere = screened.letter().api("AUDITOR", "KKR").get(SCREENINGS);
        assertThat(seenHere.status()).as(seenHere.body()).isEqualTo(200);
        refused(400, "invalid-value", "register", Map.of("dokId", " "));
        refused(400, "invalid-value", "register", Map.of("dokId", "9".repeat(101)));
        refused(400, "unknown-field", "register", Map.of("dokId", "1", "colour", "red"));
        refused(400, "malformed-request", "register", "{\"dokId\":");
        refused(400, "invalid-value", "assign", Map.of("account", "a b"));
        refused(400, "invalid-value", "assign", Map.of("account", "{\"$ne\":null}"));
        refused(
                422,
                "assignee-is-partial",
                "assign",
                Map.of("account", screened.municipality() + "-mayor"));
        refused(422, "assignee-does-not-screen", "assign", Map.of("account", "KKR-AUDITOR"));
        assertThat(screened.secretariat().get(SCREENINGS + "?queue=theirs").code())
                .isEqualTo("invalid-value");
        assertThat(screened.secretariat().get(SCREENINGS + "?queue=MINE").code())
                .isEqualTo("invalid-value");
        screened.done(screened.secretariat(), "start", "{}");
    }

    @Test
    void no_version_and_a_stale_one() {
        screened.done(screened.secretariat(), "start", "{}");
        var attempt =
                new RefusedAttempt(screened.letter(), screened.municipality(), screened.path());
        attempt.of(
                428,
                "if-match-required",
                () -> screened.secretariat().post(screened.path() + ":complete", "{}"));
        var stale =
                attempt.of(
                        412,
                        "version-conflict",
                        () ->
                                screened.secretariat()
                                        .onVersion(1)
                                        .post(
                                                screened.path() + ":check-formal",
                                                Map.of("ok", true)));
        assertThat(stale.path("current").path("state").asString()).isEqualTo("UNDER_SCREENING");
        assertThat(stale.path("currentVersion").asLong()).isEqualTo(2);
    }
}
