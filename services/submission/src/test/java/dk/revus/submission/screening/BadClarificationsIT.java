package dk.revus.submission.screening;

import static dk.revus.submission.Screened.FROM_EVERYWHERE;
import static dk.revus.submission.Screened.assessment;
import static dk.revus.submission.Screened.question;
import static dk.revus.submission.Screened.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.Inbox;
import dk.revus.submission.Screened;
import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions and answers that cannot be used have a code of their own, and change nothing. */
class BadClarificationsIT {

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
    void questions_with_days_gone_by_and_fields_that_are_not_there() {
        refused(422, "deadline-in-the-past", "request-clarification", question("2017-08-06"));
        refused(400, "invalid-value", "request-clarification", question("soon"));
        refused(400, "invalid-value", "request-clarification", question("+999999999-12-31"));
        refused(
                400,
                "invalid-value",
                "request-clarification",
                with(question("2017-08-11"), "questions", List.of()));
        refused(
                400,
                "invalid-value",
                "request-clarification",
                with(question("2017-08-11"), "questions", List.of("  ")));
        for (var field :
                List.of(
                        "wishes[" + inbox.next().buses() + "].problem",
                        "wishes",
                        "$where",
                        "themeRanks")) {
            var problem =
                    refused(
                            422,
                            "field-cannot-be-opened",
                            "request-clarification",
                            question("2017-08-11", field));
            assertThat(problem.path("field").asString()).isEqualTo(field);
        }
    }

    @Test
    void answers_by_the_wrong_person_or_to_something_else() {
        var answers = Map.of("answers", List.of("Tusind"));
        refused(409, "not-allowed-in-state", screened.mayor(), "answer-clarification", answers);
        asked();
        refused(403, "not-your-mandate", "answer-clarification", answers);
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("MUNICIPAL_READER", screened.municipality()),
                "answer-clarification",
                answers);
        refused(
                422,
                "answers-incomplete",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("")));
        refused(
                422,
                "answers-incomplete",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("a", "b")));
        refused(
                400,
                "invalid-value",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("x".repeat(4001))));
        refused(
                422,
                "deadline-not-later",
                "extend-clarification",
                Map.of("deadline", "2017-08-11", "reason", "Ferie"));
        refused(
                422,
                "deadline-in-the-past",
                "extend-clarification",
                Map.of("deadline", "2016-08-11", "reason", "Ferie"));
        refused(422, "reason-required", "extend-clarification", Map.of("deadline", "2017-08-12"));
        refused(
                400,
                "invalid-value",
                "extend-clarification",
                Map.of("deadline", "-999999999-01-01", "reason", "Ferie"));
        refused(
                409,
                "not-allowed-in-state",
                "assess-wish",
                assessment(screened.trains(), "PARTLY", "Halvt"));
    }

    @Test
    void only_the_fields_that_were_asked_about_can_be_changed() {
        asked();
        var changed = screened.sentContent();
        changed.put("coverText", "Noget helt andet");
        lockedAt("coverText", changed);
        var wish = screened.sentContent();
        ((ObjectNode) wish.path("wishes").get(1)).put("title", "Letbane");
        lockedAt("wishes[" + screened.trains() + "].title", wish);
        var fewer = screened.sentContent();
        ((ArrayNode) fewer.path("wishes")).remove(1);
        locked(fewer);
        var decision = screened.sentContent();
        decision.putNull("localDecision");
        refused(
                422,
                "precheck-failed",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", decision));
        var more = screened.sentContent();
        more.put("colour", "red");
        refused(
                400,
                "unknown-field",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", more));
    }

    private void asked() {
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-11"));
    }

    private JsonNode locked(ObjectNode content) {
        return refused(
                403,
                "field-locked-by-clarification",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", content));
    }

    private void lockedAt(String field, ObjectNode content) {
        assertThat(locked(content).path("field").asString()).isEqualTo(field);
    }

    @Test
    void an_answer_with_letters_from_everywhere_is_kept_as_it_is() {
        asked();
        screened.done(
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of(FROM_EVERYWHERE)));
        assertThat(
                        screened.secretariat()
                                .get(screened.path())
                                .json()
                                .at("/clarifications/0/answers/0")
                                .asString())
                .isEqualTo(FROM_EVERYWHERE);
    }

    @Test
    void one_second_after_the_last_day() {
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-08"));
        screened.letter().service().moveClockTo("2017-08-09T00:00:01");
        refused(
                409,
                "clarification-closed",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("For sent")));
        lapses();
    }

    /** What falls due with the grace of the deadline does so here, and in no other test. */
    private void lapses() {
        screened.letter().service().moveClockTo("2017-08-09T00:01");
        screened.letter().service().awaitIdle();
    }
}
