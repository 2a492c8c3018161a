package dk.revus.submission.screening;

import static dk.revus.submission.Screened.ALBERTSLUND;
import static dk.revus.submission.Screened.FROM_EVERYWHERE;
import static dk.revus.submission.Screened.TRAINS;
import static dk.revus.submission.Screened.assessment;
import static dk.revus.submission.Screened.question;
import static dk.revus.submission.Screened.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.Screened;
import dk.revus.testkit.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions and answers that cannot be used have a code of their own, and change nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadClarificationsIT {

    private static Screened screened;

    @BeforeAll
    static void start() {
        screened = Screened.underScreening();
    }

    @AfterAll
    static void stop() {
        screened.letter().close();
    }

    private static JsonNode refused(int status, String code, Api who, String command, Object body) {
        return screened.refused(status, code, who, command, body);
    }

    private static JsonNode refused(int status, String code, String command, Object body) {
        return screened.refused(status, code, screened.secretariat(), command, body);
    }

    @Test
    @Order(1)
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
                List.of("wishes[ØN-101-2017-01].problem", "wishes", "$where", "themeRanks")) {
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
    @Order(2)
    void answers_by_the_wrong_person_or_to_something_else() {
        var answers = Map.of("answers", List.of("Tusind"));
        refused(409, "not-allowed-in-state", screened.mayor(), "answer-clarification", answers);
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-11"));
        refused(403, "not-your-mandate", "answer-clarification", answers);
        refused(
                403,
                "not-your-mandate",
                screened.letter().api("MUNICIPAL_READER", "165"),
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
        refused(409, "not-allowed-in-state", "assess-wish", assessment(TRAINS, "PARTLY", "Halvt"));
    }

    @Test
    @Order(3)
    void only_the_fields_that_were_asked_about_can_be_changed() {
        var changed = screened.sentContent();
        changed.put("coverText", "Noget helt andet");
        lockedAt("coverText", changed);
        var wish = screened.sentContent();
        ((ObjectNode) wish.path("wishes").get(1)).put("title", "Letbane");
        lockedAt("wishes[" + TRAINS + "].title", wish);
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

    private static JsonNode locked(ObjectNode content) {
        return refused(
                403,
                "field-locked-by-clarification",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("Tusind"), "content", content));
    }

    private static void lockedAt(String field, ObjectNode content) {
        assertThat(locked(content).path("field").asString()).isEqualTo(field);
    }

    @Test
    @Order(4)
    void an_answer_with_letters_from_everywhere_is_kept_as_it_is() {
        screened.done(
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of(FROM_EVERYWHERE)));
        assertThat(
                        screened.secretariat()
                                .get(ALBERTSLUND)
                                .json()
                                .at("/clarifications/0/answers/0")
                                .asString())
                .isEqualTo(FROM_EVERYWHERE);
    }

    @Test
    @Order(5)
    void one_second_after_the_last_day() {
        screened.done(screened.secretariat(), "request-clarification", question("2017-08-11"));
        screened.letter().service().moveClockTo("2017-08-12T00:00:01");
        refused(
                409,
                "clarification-closed",
                screened.mayor(),
                "answer-clarification",
                Map.of("answers", List.of("For sent")));
    }
}
