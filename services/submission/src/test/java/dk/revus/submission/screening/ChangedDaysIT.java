package dk.revus.submission.screening;

import static dk.revus.submission.Screened.question;
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

/** Whoever reads a screening reads why the last day to answer became another, and who said so. */
class ChangedDaysIT {

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

    @Test
    void each_other_day_is_told_with_its_reason() {
        does("request-clarification", question("2017-08-11"));
        does("extend-clarification", day("2017-08-20", "Byrådet mødes den 18."));
        does("correct-clarification", day("2017-08-18", "Der stod en forkert dag."));

        for (var reader : List.of(screened.secretariat(), screened.mayor())) {
            var request = screening(reader).path("request");
            assertThat(request.path("lastDay").asString()).isEqualTo("2017-08-18");
            assertThat(said(request))
                    .containsExactly(
                            "EXTENDED 2017-08-11 → 2017-08-20: Byrådet mødes den 18.",
                            "CORRECTED 2017-08-20 → 2017-08-18: Der stod en forkert dag.");
            var first = request.path("changes").get(0);
            assertThat(first.path("by").asString()).isEqualTo(request.path("by").asString());
            assertThat(first.path("at").asString()).isGreaterThanOrEqualTo("2017-08-07");
        }
    }

    @Test
    void a_later_question_has_days_of_its_own() {
        does("request-clarification", question("2017-08-11"));
        does("extend-clarification", day("2017-08-20", "Ferie."));
        does("withdraw-clarification", Map.of("reason", "Det står i bilaget."));
        does("request-clarification", question("2017-08-12"));

        var screening = screening(screened.mayor());

        assertThat(said(screening.path("clarifications").get(0).path("request")))
                .containsExactly(
                        "EXTENDED 2017-08-11 → 2017-08-20: Ferie.",
                        "WITHDRAWN 2017-08-20 → null: Det står i bilaget.");
        assertThat(said(screening.path("request"))).isEmpty();
    }

    @Test
    void questions_that_were_put_right_are_told_with_what_was_asked_before() {
        does("request-clarification", question("2017-08-11"));
        var before = screening(screened.mayor()).path("request").path("questions");
        does(
                "correct-clarification",
                Map.of("questions", List.of("Hvem betaler?"), "reason", "En slåfejl."));

        var request = screening(screened.mayor()).path("request");

        assertThat(said(request)).containsExactly("CORRECTED 2017-08-11 → 2017-08-11: En slåfejl.");
        assertThat(request.path("questions").get(0).asString()).isEqualTo("Hvem betaler?");
        assertThat(request.at("/changes/0/questionsBefore")).isEqualTo(before);
    }

    private void does(String command, Map<String, Object> body) {
        screened.done(screened.secretariat(), command, body);
    }

    private JsonNode screening(Api reader) {
        return reader.get(screened.path()).json();
    }

    private static Map<String, Object> day(String deadline, String reason) {
        return Map.of("deadline", deadline, "reason", reason);
    }

    private static List<String> said(JsonNode request) {
        return request.path("changes")
                .valueStream()
                .map(
                        change ->
                                "%s %s → %s: %s"
                                        .formatted(
                                                change.path("kind").asString(),
                                                change.path("before").asString(),
                                                change.path("after").isNull()
                                                        ? "null"
                                                        : change.path("after").asString(),
                                                change.path("reason").asString()))
                .toList();
    }
}
