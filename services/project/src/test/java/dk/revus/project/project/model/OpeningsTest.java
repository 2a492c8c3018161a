package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.given;
import static dk.revus.project.project.model.ProjectSpec.running;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is offered what would be refused. */
class OpeningsTest {

    private static final ProjectEvent REPORTED =
            new ReportSubmitted(
                    new Report("R1", "2018-H1", "", List.of(), "lead", ReportState.SUBMITTED));
    private static final ProjectEvent APPROVED = new ReportApproved("R1");

    @Test
    void the_council_is_offered_a_choice_once_there_is_a_recommendation() {
        for (var command : List.of("grant", "reject")) {
            assertThat(offers(command, "council", given(SUBMITTED))).isFalse();
            assertThat(offers(command, "council", given(SUBMITTED, RECOMMENDED))).isTrue();
        }
    }

    @Test
    void a_report_is_offered_while_none_waits() {
        assertThat(offers("submit-report", "lead", running())).isTrue();
        assertThat(offers("submit-report", "lead", running(REPORTED))).isFalse();
        assertThat(offers("submit-report", "lead", running(REPORTED, APPROVED))).isTrue();
    }

    @Test
    void a_report_that_waits_is_offered_to_others_than_its_author() {
        for (var command : List.of("approve-report", "return-report")) {
            assertThat(offers(command, "controller", running())).isFalse();
            assertThat(offers(command, "controller", running(REPORTED))).isTrue();
            assertThat(offers(command, "lead", running(REPORTED))).isFalse();
        }
    }

    @Test
    void a_milestone_is_offered_while_one_is_left() {
        var reached = new MilestoneReached("M1", LocalDate.parse("2018-05-28"));
        assertThat(offers("reach-milestone", "lead", running())).isTrue();
        assertThat(offers("reach-milestone", "lead", running(reached))).isFalse();
    }

    @Test
    void the_close_is_offered_with_an_approved_report_and_none_waiting() {
        assertThat(offers("close", "region", running())).isFalse();
        assertThat(offers("close", "region", running(REPORTED))).isFalse();
        assertThat(offers("close", "region", running(REPORTED, APPROVED))).isTrue();
    }

    @Test
    void what_needs_nothing_more_is_offered() {
        assertThat(offers("start", "lead", running())).isTrue();
    }

    private static boolean offers(String command, String person, ProjectSpec project) {
        return Openings.isReadyFor(command, project.project(), person);
    }
}
