package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A municipality was asked something: its last day is moved or put right, or nobody waits on. */
class LeadingAClarificationTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String PAGE = "/screenings/SV-147-2017";
    private static final String SCREENING = "screenings/SV-147-2017";
    private static final String CORRECT = PAGE + "/correct-clarification";
    private static final String WITHDRAW = "withdraw-clarification";

    private final Visitor secretary = RunningPortal.as("KKR_SECRETARIAT", "KKR");

    @BeforeEach
    void aMunicipalityWasAsked() {
        GATEWAY.reset();
        var screening = (ObjectNode) FakeGateway.known(SCREENING);
        var actions = (ArrayNode) screening.putArray("allowedActions");
        List.of("extend-clarification", "correct-clarification", WITHDRAW).forEach(actions::add);
        GATEWAY.answer("GET", SCREENING, 200, screening);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend-clarification", "correct-clarification"})
    void the_last_day_is_sent_with_its_reason(String verb) {
        var form = secretary.get(PAGE).form(PAGE + "/" + verb);

        var page =
                secretary.send(
                        form.with("deadline", "2017-08-20").with("reason", "Byrådet mødes først."));

        assertThat(page.header("Location")).isEqualTo(PAGE + "?done=screening-" + verb);
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(SCREENING + ":" + verb);
        assertThat(GATEWAY.lastWrite().headers())
                .containsEntry("if-match", "\"" + form.value("_version") + "\"");
        assertThat(GATEWAY.lastWrite().json().path("deadline").asString()).isEqualTo("2017-08-20");
        assertThat(GATEWAY.lastWrite().json().path("reason").asString())
                .isEqualTo("Byrådet mødes først.");
        assertThat(GATEWAY.lastWrite().json().has("questions"))
                .isEqualTo(verb.equals("correct-clarification"));
    }

    @Test
    void a_question_is_put_right_where_it_stands() {
        var address = PAGE + "/correct-clarification";
        var asked = FakeGateway.known(SCREENING).at("/request/questions");
        var form = secretary.get(PAGE).form(address);
        assertThat(form.value("question-1")).isEqualTo(asked.path(0).asString());

        secretary.send(form.with("question-1", "Hvor mange om dagen?").with("reason", "Ordet."));

        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.at("/questions/0").asString()).isEqualTo("Hvor mange om dagen?");
        assertThat(sent.path("questions")).hasSize(asked.size());
    }

    private static void asked(String... questions) {
        var screening = (ObjectNode) FakeGateway.known(SCREENING);
        screening.putArray("allowedActions").add("correct-clarification");
        var all = ((ObjectNode) screening.path("request")).putArray("questions");
        List.of(questions).forEach(all::add);
        GATEWAY.answer("GET", SCREENING, 200, screening);
    }

    private static List<String> questionsSent() {
        return GATEWAY.lastWrite()
                .json()
                .path("questions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void a_question_that_was_emptied_is_asked_no_longer() {
        asked("Hvad koster det?", "Hvem er med?");

        secretary.send(secretary.get(PAGE).form(CORRECT).with("question-2", " "));
        assertThat(questionsSent()).containsExactly("Hvad koster det?");

        secretary.send(secretary.get(PAGE).form(CORRECT).with("question-1", ""));
        assertThat(questionsSent()).containsExactly("Hvem er med?");
    }

    @Test
    void there_is_room_for_one_more_question() {
        asked("Hvad koster det?", "Hvem er med?");
        var form = secretary.get(PAGE).form(CORRECT);
        assertThat(form.fields()).containsKey("question-3").doesNotContainKey("question-4");

        secretary.send(form.with("question-3", "Hvornår?"));
        assertThat(questionsSent()).containsExactly("Hvad koster det?", "Hvem er med?", "Hvornår?");

        asked("Hvad koster det?", "Hvem er med?", "Hvornår?");
        assertThat(secretary.get(PAGE).form(CORRECT).fields()).containsKey("question-4");
    }

    @Test
    void a_question_that_a_colleague_added_meanwhile_stays() {
        asked("Hvad koster det?");
        var form = secretary.get(PAGE).form(CORRECT).with("question-1", "Hvad koster den?");
        asked("Hvad koster det?", "Hvem er med?", "Hvornår?", "Hvorfor?");
        GATEWAY.refuse(
                "POST", SCREENING + ":correct-clarification", 412, "version-conflict", Map.of());

        secretary.send(secretary.send(form).form(CORRECT));

        assertThat(questionsSent())
                .containsExactly("Hvad koster den?", "Hvem er med?", "Hvornår?", "Hvorfor?");
    }

    @Test
    void that_no_question_is_left_is_told_at_the_first() {
        asked("Hvad koster det?");
        refusing("questions");

        var refused = secretary.send(secretary.get(PAGE).form(CORRECT).with("question-1", ""));

        assertThat(questionsSent()).isEmpty();
        assertThat(refused.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#correct-question-1");
        assertThat(refused.html().select("#correct-question-1-error").text())
                .contains("Skriv mindst ét spørgsmål.");
    }

    @Test
    void a_question_that_is_too_long_is_told_where_it_stands() {
        asked("Hvad koster det?", "Hvem er med?");
        refusing("questions[0]");

        var refused =
                secretary.send(
                        secretary
                                .get(PAGE)
                                .form(CORRECT)
                                .with("question-1", "")
                                .with("question-2", "Hvem?".repeat(500)));

        assertThat(refused.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#correct-question-2");
        assertThat(refused.html().select("#correct-question-2-error").text())
                .contains("højst fylde 2.000 tegn");
    }

    private static void refusing(String field) {
        GATEWAY.refuse(
                "POST",
                SCREENING + ":correct-clarification",
                400,
                "invalid-value",
                Map.of("errors", List.of(Map.of("field", field, "message", "size"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend-clarification", "correct-clarification"})
    void what_was_refused_stands_in_its_own_form_alone(String verb) {
        GATEWAY.refuse("POST", SCREENING + ":" + verb, 422, "reason-required", Map.of());
        var other = verb.startsWith("extend") ? "correct-clarification" : "extend-clarification";

        var refused =
                secretary.send(
                        secretary.get(PAGE).form(PAGE + "/" + verb).with("deadline", "2017-08-22"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(PAGE + "/" + verb).value("deadline")).isEqualTo("2017-08-22");
        assertThat(refused.form(PAGE + "/" + other).value("deadline")).isNotEqualTo("2017-08-22");
    }

    @Test
    void the_questions_are_taken_back_with_a_reason() {
        var address = PAGE + "/" + WITHDRAW;

        var page = secretary.send(secretary.get(PAGE).form(address).with("reason", "Løst i dag."));

        assertThat(page.header("Location")).isEqualTo(PAGE + "?done=screening-" + WITHDRAW);
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(SCREENING + ":" + WITHDRAW);
        assertThat(GATEWAY.lastWrite().json()).hasToString("{\"reason\":\"Løst i dag.\"}");
    }

    @Test
    void what_was_taken_back_is_not_told_as_unanswered() {
        var screening = (ObjectNode) FakeGateway.known("screenings/SV-161-2017");
        var over = (ObjectNode) screening.path("clarifications").path(0);
        over.putNull("by").put("withdrawnBecause", "Løst i dag.");
        change((ObjectNode) over.path("request"), "WITHDRAWN", null, "Løst i dag.");
        ((ArrayNode) screening.path("clarifications")).remove(1);
        GATEWAY.answer("GET", "screenings/SV-161-2017", 200, screening);

        assertThat(secretary.get("/screenings/SV-161-2017").html().text())
                .contains("KKR-sekretariatet trak spørgsmålene tilbage", "Løst i dag.")
                .doesNotContain("Ikke besvaret senest");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "/answer"})
    void everybody_who_reads_the_questions_reads_why_the_day_is_another(String page) {
        var screening = (ObjectNode) FakeGateway.known(SCREENING);
        ((ArrayNode) screening.path("allowedActions")).add("answer-clarification");
        var request = (ObjectNode) screening.path("request");
        change(request, "EXTENDED", "2017-08-20", "Byrådet mødes først.");
        change(request, "CORRECTED", "2017-08-18", "En slåfejl.");
        change(request, "CORRECTED", "2017-08-14", "Vi skrev forkert.")
                .putArray("questionsBefore")
                .add("Hvad koster den?")
                .add("Hvem\nbetaler?");
        GATEWAY.answer("GET", SCREENING, 200, screening);

        var read = RunningPortal.as("MAYOR", "147").get(page).html();
        assertThat(read.select(".days ol > li").eachText())
                .containsExactly("Hvad koster den?", "Hvem betaler?");
        assertThat(read.text())
                .contains(
                        "KKR-sekretariatet flyttede fristen fra den 14. august 2017 til den 20."
                                + " august 2017 (9. august 2017 kl. 10.00): Byrådet mødes først.",
                        "KKR-sekretariatet rettede fristen fra den 14. august 2017 til den 18."
                                + " august 2017 (9. august 2017 kl. 10.00): En slåfejl.",
                        "KKR-sekretariatet rettede spørgsmålene (9. august 2017 kl. 10.00): Vi"
                                + " skrev forkert. Før blev der spurgt: Hvad koster den?");
    }

    private static ObjectNode change(
            ObjectNode request, String kind, @Nullable String after, String reason) {
        return request.withArray("changes")
                .addObject()
                .put("kind", kind)
                .put("before", "2017-08-14")
                .put("after", after)
                .put("reason", reason)
                .put("by", "KKR-sekretariatet")
                .put("at", "2017-08-09T08:00:00Z");
    }

    @Test
    void a_reason_that_was_refused_is_still_there() {
        var address = PAGE + "/" + WITHDRAW;
        GATEWAY.refuse("POST", SCREENING + ":" + WITHDRAW, 412, "version-conflict", Map.of());

        var refused =
                secretary.send(secretary.get(PAGE).form(address).with("reason", "Løst i dag."));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.form(address).value("reason")).isEqualTo("Løst i dag.");
    }

    @Test
    void who_may_not_is_offered_none_of_it() {
        GATEWAY.reset();

        var forms = secretary.get(PAGE).html().select("form[method=post]").eachAttr("action");

        assertThat(forms).noneMatch(action -> action.endsWith("-clarification"));
    }
}
