package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * A milestone was noted wrongly: its form holds what stands, and only who says so takes it back.
 */
class CorrectingAMilestoneTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String PAGE = "/projects/PJ-2018-01";
    private static final String CORRECT = PAGE + "/correct-milestone";
    private static final String COMMAND = "projects/PJ-2018-01:correct-milestone";

    private final Visitor lead = RunningPortal.as("PROJECT_LEAD", "165");

    @BeforeEach
    void twoMilestonesWereReached() {
        GATEWAY.reset();
        reached("2018-05-20", "2018-12-03");
    }

    private static void reached(String first, String second) {
        var project = (ObjectNode) FakeGateway.known("projects").at("/items/0");
        ((ObjectNode) project.at("/milestones/0")).put("reachedOn", first);
        ((ObjectNode) project.at("/milestones/1")).put("reachedOn", second);
        project.putArray("allowedActions").add("correct-milestone");
        GATEWAY.answer("GET", "projects/PJ-2018-01", 200, project);
    }

    private List<Visitor.Form> forms() {
        return lead.get(PAGE).html().select("form[action=" + CORRECT + "]").stream()
                .map(Visitor.Form::of)
                .toList();
    }

    @Test
    void each_form_holds_its_milestone_and_the_day_that_stands() {
        assertThat(forms())
                .extracting(form -> form.value("milestoneId") + " " + form.value("reachedOn"))
                .containsExactly("M1 2018-05-20", "M2 2018-12-03");
        assertThat(lead.get(PAGE).html().select("details:has([name=milestoneId]) > summary").text())
                .isEqualTo("Ret milepælen ”Linjeføring valgt” Ret milepælen ”Første tur”");
    }

    @Test
    void who_only_writes_a_reason_sends_the_day_that_stands_and_changes_nothing() {
        GATEWAY.refuse("POST", COMMAND, 422, "nothing-changed", Map.of());

        var refused = lead.send(forms().getFirst().with("reason", "En tastefejl."));

        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo(
                        "{\"milestoneId\":\"M1\",\"reason\":\"En tastefejl.\",\"reachedOn\":\"2018-05-20\"}");
        assertThat(refused.html().select("#error-summary").text())
                .contains("Skriv, hvad der skal være anderledes.");
        assertThat(refused.html().select("details[open] [name=milestoneId]").eachAttr("value"))
                .containsExactly("M1");
    }

    @Test
    void that_it_was_not_reached_is_said_outright() {
        lead.send(forms().get(1).with("reached", "no").with("reason", "Turen blev aflyst."));

        assertThat(GATEWAY.lastWrite().body())
                .isEqualTo("{\"milestoneId\":\"M2\",\"reason\":\"Turen blev aflyst.\"}");
    }

    @Test
    void a_day_that_was_emptied_is_no_word_that_it_was_not_reached() {
        GATEWAY.refuse(
                "POST",
                COMMAND,
                400,
                "invalid-value",
                Map.of("errors", List.of(Map.of("field", "reachedOn", "message", "day"))));

        var refused = lead.send(forms().get(1).with("reachedOn", "").with("reason", "Fejl."));

        assertThat(GATEWAY.lastWrite().json().path("reachedOn").isString()).isTrue();
        assertThat(GATEWAY.lastWrite().json().path("reachedOn").asString()).isEmpty();
        assertThat(refused.html().select("#error-summary a").eachAttr("href"))
                .containsExactly("#day-2-reachedOn");
        assertThat(refused.html().select("#day-2-reachedOn-error").text())
                .contains("Vælg den dato, milepælen blev nået.");
    }

    @Test
    void a_day_that_a_colleague_put_right_meanwhile_stays() {
        var form = forms().getFirst().with("reason", "Fejl.");
        reached("2018-05-21", "2018-12-03");
        GATEWAY.refuse("POST", COMMAND, 412, "version-conflict", Map.of());

        var again = lead.send(form).form(CORRECT);

        assertThat(again.value("reachedOn")).isEqualTo("2018-05-21");
        assertThat(again.value("reason")).isEqualTo("Fejl.");
    }
}
