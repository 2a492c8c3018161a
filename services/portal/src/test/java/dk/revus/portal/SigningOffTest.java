package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whoever came to approve gets the answer and the two buttons, never the form. */
class SigningOffTest {

    private static final String PAGE = "/responses/IK-2017-01/101";
    private static final String API = "calls/IK-2017-01/responses/101";
    private static final FakeGateway GATEWAY = RunningPortal.gateway();

    private final Visitor mayor = RunningPortal.as("MAYOR", "101");
    private final Visitor editor = RunningPortal.as("MUNICIPAL_EDITOR", "101");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void one_page_says_who_asks_and_what_the_answer_is_in_short_and_whole() {
        var page = mayor.get(PAGE).html();

        assertThat(page.select("#writing")).isEmpty();
        assertThat(page.select("main").text())
                .contains("Se især ønske 2.")
                .contains("Svaret kort")
                .contains("1. Hurtige busser på tværs (eksempeldata)");
        assertThat(page.select("#whole .wish h3").eachText()).hasSize(2);
    }

    @Test
    void approving_and_sending_is_one_button_that_leads_to_the_receipt() {
        var sent = mayor.send(mayor.get(PAGE).form(PAGE + "/approve-and-send"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + ":submit");
        assertThat(GATEWAY.lastWrite().headers()).containsEntry("if-match", "\"6\"");
        assertThat(sent.header("Location")).isEqualTo(PAGE + "/receipt");
    }

    @Test
    void approving_alone_stays_possible_where_somebody_else_sends() {
        mayor.send(mayor.get(PAGE).form(PAGE + "/approve"));
        assertThat(GATEWAY.lastWrite().path()).isEqualTo(API + ":approve");

        allowed(List.of("approve", "decline-sign-off"));
        var page = mayor.get(PAGE).html();
        assertThat(page.select("form[action$=/approve-and-send]")).isEmpty();
        assertThat(page.select("details[open] form[action$=/approve]")).hasSize(1);
    }

    @Test
    void what_keeps_it_from_being_sent_is_told_on_the_same_page() {
        GATEWAY.refuse("POST", API + ":submit", 409, "version-conflict", Map.of());
        var page = mayor.send(mayor.get(PAGE).form(PAGE + "/approve-and-send"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.html().select("#error-summary")).hasSize(1);
        assertThat(page.html().select("#whole")).hasSize(1);
    }

    @Test
    void whoever_wrote_reads_what_waits_and_may_take_it_back_by_writing_on() {
        allowed(List.of("save-draft"));
        var waiting = editor.get(PAGE).html();
        assertThat(waiting.select("#writing, form[action$=/approve]")).isEmpty();
        assertThat(waiting.select("main").text()).contains("Hurtige busser på tværs");

        var link = waiting.select("main a[href$=/edit]").attr("href");
        var form = editor.get(link).html().select("#writing");
        assertThat(form.attr("action")).isEqualTo(PAGE);
        assertThat(form.text()).contains("en kladde igen");
    }

    @Test
    void what_must_be_put_right_stands_first_and_leads_into_the_form() {
        var response = (ObjectNode) FakeGateway.known(API);
        List.of("INFO", "WARNING", "ERROR", "INFO")
                .forEach(
                        severity ->
                                response.withArray("findings")
                                        .addObject()
                                        .put("severity", severity)
                                        .put("code", "title-missing")
                                        .put("field", "wishes[0].title")
                                        .put("text", "Mangler en titel."));
        GATEWAY.answer("GET", API, 200, response);
        var findings = mayor.get(PAGE).html().select("#findings");

        assertThat(findings.select(".alert h2, summary").eachText())
                .containsExactly(
                        "Ret 1 ting, så kan I sende",
                        "Overvej dette, før I sender",
                        "Til orientering (2)");
        assertThat(findings.select(".alert-error a").attr("href"))
                .isEqualTo(PAGE + "/edit#wish-1-title");
        var english = mayor.with("Cookie", "revus-language=en").get(PAGE).html();
        assertThat(english.select("#findings h2").eachText())
                .contains("Put 1 thing right, then you can send");
    }

    private static void allowed(List<String> commands) {
        var response = (ObjectNode) FakeGateway.known(API);
        var may = response.putArray("allowedActions");
        commands.forEach(may::add);
        GATEWAY.answer("GET", API, 200, response);
    }
}
