package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The plan of a cycle: everybody reads it and what was put right; the lead puts it right. */
class PlanningACycleTest {

    private static final FakeGateway GATEWAY = RunningPortal.gateway();
    private static final String PAGE = "/cycles/revus-2019-2022";
    private static final String REPLAN = PAGE + "/replan";

    private final Visitor lead = RunningPortal.as("SECRETARIAT_LEAD", "KKR");

    @BeforeEach
    void everythingRuns() {
        GATEWAY.reset();
    }

    @Test
    void everybody_finds_the_plan_and_what_it_said_before() {
        var anybody = RunningPortal.anybody();
        assertThat(anybody.get("/").html().select("main a[href=" + PAGE + "]")).hasSize(1);
        assertThat(anybody.get("/cycles").html().select("main a[href=" + PAGE + "]")).hasSize(1);

        var page = anybody.get(PAGE).html();

        assertThat(page.select("table").getFirst().select("tbody th").eachText())
                .containsExactly("Indkaldelsen sendes", "Frist for ønsker", "KKR drøfter temaerne");
        assertThat(page.select("table").getLast().select("tbody tr").eachText())
                .containsExactly(
                        "Dato (Frist for ønsker) 2. juli 2017 6. august 2017",
                        "Titel (Høring) Høring –");
        assertThat(page.text()).contains("Sommerferien");
    }

    @Test
    void only_whom_it_is_offered_to_can_put_it_right() {
        var cycle = ((ObjectNode) FakeGateway.known("cycles").path("items").get(0)).deepCopy();
        cycle.putArray("allowedActions");
        GATEWAY.answer("GET", "cycles/revus-2019-2022", 200, cycle);

        assertThat(lead.get(PAGE).html().select("main form")).isEmpty();
    }

    @Test
    void a_milestone_is_moved_another_dropped_and_a_new_one_added() {
        lead.send(
                lead.get(PAGE)
                        .form(REPLAN)
                        .with("milestone-deadline-date", "2017-08-13")
                        .with("milestone-call-title", "")
                        .with("milestone-call-date", "")
                        .with("milestone-_new-title", "Valg")
                        .with("milestone-_new-date", "2017-11-21")
                        .with("reason", "Ferien"));

        var sent = GATEWAY.lastWrite().json();
        assertThat(sent.path("title").asString()).isEqualTo("ReVUS 2019-2022");
        assertThat(sent.path("reason").asString()).isEqualTo("Ferien");
        assertThat(sent.path("milestones").findValuesAsString("key"))
                .containsExactly("deadline", "meeting", "milestone-1");
        assertThat(sent.path("milestones").findValuesAsString("date"))
                .containsExactly("2017-08-13", "2017-09-01", "2017-11-21");
    }

    /** Where the address of a refused form leads to, its form is. */
    @Test
    void the_next_phase_is_begun_where_the_plan_is() {
        lead.send(lead.get(PAGE).form(PAGE + "/advance").with("reason", "Alle har svaret"));

        assertThat(GATEWAY.lastWrite().path()).isEqualTo("cycles/revus-2019-2022:advance");
        assertThat(lead.get(PAGE).html().select("form[action=" + PAGE + "/return]")).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_at_its_row() {
        GATEWAY.refuse(
                "POST",
                "cycles/revus-2019-2022:replan",
                400,
                "invalid-value",
                Map.of(
                        "errors",
                        List.of(Map.of("field", "milestones[0].date", "message", "form"))));

        var page =
                lead.send(
                        lead.get(PAGE)
                                .form(REPLAN)
                                .with("milestone-call-title", "")
                                .with("milestone-call-date", "")
                                .with("milestone-deadline-date", "i morgen")
                                .with("reason", "Ferien"));

        assertThat(page.html().select("a[href=#replan-milestone-deadline-date]")).isNotEmpty();
        assertThat(page.html().select("legend").eachText())
                .containsExactly(
                        "Indkaldelsen sendes",
                        "Frist for ønsker",
                        "KKR drøfter temaerne",
                        "En milepæl mere");
        assertThat(page.html().select("#replan-milestone-deadline-date").val())
                .isEqualTo("i morgen");
    }
}
