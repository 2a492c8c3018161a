package dk.revus.submission.screening;

import static dk.revus.submission.Screened.FROM_EVERYWHERE;
import static dk.revus.submission.Screened.assessment;
import static dk.revus.submission.Screened.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.Inbox;
import dk.revus.submission.Screened;
import dk.revus.testkit.Api;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Results and texts that cannot be meant have a code of their own, and change nothing. */
class BadAssessmentsIT {

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
        return inbox.nextUnderScreening();
    }

    private JsonNode refused(int status, String code, Api who, String command, Object body) {
        return screened.refused(status, code, who, command, body);
    }

    private JsonNode refused(int status, String code, String command, Object body) {
        return screened.refused(status, code, screened.secretariat(), command, body);
    }

    @Test
    void assessments_that_cannot_be_meant() {
        var body = assessment(screened.buses(), "PARTLY", "Halvt");
        refused(422, "unknown-wish", "assess-wish", with(body, "wishId", inbox.next().buses()));
        refused(422, "principles-missing", "assess-wish", with(body, "principles", List.of()));
        var one = Map.of("principleId", "P1", "degree", "NOT");
        refused(
                422,
                "principle-answered-twice",
                "assess-wish",
                with(body, "principles", List.of(one, one)));
        refused(
                422,
                "principle-not-in-call",
                "assess-wish",
                with(body, "principles", List.of(Map.of("principleId", "P9", "degree", "NOT"))));
        refused(422, "reason-required", "assess-wish", with(body, "reason", "  "));
        refused(400, "invalid-value", "assess-wish", with(body, "result", "SPLENDID"));
        refused(400, "invalid-value", "assess-wish", with(body, "reason", "x".repeat(4001)));
        refused(
                400,
                "invalid-value",
                "assess-wish",
                with(body, "principles", Collections.singletonList(null)));
        var none =
                refused(
                        422,
                        "result-contradicts-principles",
                        "assess-wish",
                        with(
                                with(body, "result", "DOES_NOT_MEET"),
                                "principles",
                                List.of(
                                        full("P1"),
                                        full("P2"),
                                        full("P3"),
                                        full("P4"),
                                        full("P5"))));
        assertThat(none.path("principles")).hasSize(5);
    }

    private static Map<String, Object> full(String principle) {
        return Map.of("principleId", principle, "degree", "FULLY");
    }

    @Test
    void results_are_neither_overwritten_nor_taken_back_for_nothing() {
        refused(
                409,
                "nothing-to-revert",
                "revert-assessment",
                Map.of("wishId", screened.buses(), "reason", "?"));
        screened.done(
                screened.secretariat(),
                "assess-wish",
                assessment(screened.buses(), "PARTLY", "Halvt"));
        refused(
                409,
                "already-assessed",
                "assess-wish",
                assessment(screened.buses(), "PARTLY", "Halvt"));
        refused(422, "reason-required", "revert-assessment", Map.of("wishId", screened.buses()));
        refused(400, "invalid-value", "check-formal", "{}");
        refused(422, "reason-required", "check-formal", Map.of("ok", false));
        var left = refused(409, "screening-incomplete", "complete", "{}");
        assertThat(left.path("wishes").get(0).asString()).isEqualTo(screened.trains());
        assertThat(left.path("formalCheckMissing").asBoolean()).isTrue();
    }

    @Test
    void a_text_that_is_not_there_has_no_answer() {
        refused(
                409,
                "no-editorial-text",
                screened.mayor(),
                "accept-editorial",
                Map.of("wishId", screened.buses()));
        refused(
                400,
                "invalid-value",
                "write-editorial",
                Map.of("wishId", screened.buses(), "title", " ", "text", "t"));
        refused(
                422,
                "unknown-wish",
                "write-editorial",
                Map.of("wishId", "ØN-1", "title", "T", "text", "t"));
        refused(
                403,
                "not-your-mandate",
                screened.mayor(),
                "write-editorial",
                Map.of("wishId", screened.buses(), "title", "T", "text", "t"));
    }

    @Test
    void markup_and_letters_from_everywhere_are_text() {
        var written =
                screened.done(
                        screened.secretariat(),
                        "write-editorial",
                        Map.of(
                                "wishId",
                                screened.buses(),
                                "title",
                                FROM_EVERYWHERE,
                                "text",
                                FROM_EVERYWHERE));
        assertThat(written.json().path("wishes").get(0).path("editorial").path("text").asString())
                .isEqualTo(FROM_EVERYWHERE);
        refused(
                422,
                "reason-required",
                screened.mayor(),
                "object-editorial",
                Map.of("wishId", screened.buses(), "reason", " "));
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("MUNICIPAL_EDITOR", screened.municipality()),
                "object-editorial",
                Map.of("wishId", screened.buses(), "reason", "Nej"));
    }
}
