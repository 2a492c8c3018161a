package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.given;
import static dk.revus.project.project.model.ProjectSpec.running;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.project.model.ProjectCommand.ApproveReport;
import dk.revus.project.project.model.ProjectCommand.Close;
import dk.revus.project.project.model.ProjectCommand.CorrectMilestone;
import dk.revus.project.project.model.ProjectCommand.Grant;
import dk.revus.project.project.model.ProjectCommand.ReachMilestone;
import dk.revus.project.project.model.ProjectCommand.Reject;
import dk.revus.project.project.model.ProjectCommand.ReturnReport;
import dk.revus.project.project.model.ProjectCommand.Start;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectRefusal.FourEyesRequired;
import dk.revus.project.project.model.ProjectRefusal.MilestoneAlreadyReached;
import dk.revus.project.project.model.ProjectRefusal.MilestoneNotReached;
import dk.revus.project.project.model.ProjectRefusal.NoApprovedReport;
import dk.revus.project.project.model.ProjectRefusal.NoReportAwaits;
import dk.revus.project.project.model.ProjectRefusal.OnlyAcceptOrReject;
import dk.revus.project.project.model.ProjectRefusal.PeriodNotEnded;
import dk.revus.project.project.model.ProjectRefusal.ReportAwaitsApproval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody is offered what would be refused, and it is said why. */
class OpeningsTest {

    private static final LocalDate TODAY = LocalDate.parse("2019-02-01");
    private static final ProjectEvent REPORTED =
            new ReportSubmitted(
                    new Report("R1", "2018-H1", "", List.of(), "lead", ReportState.SUBMITTED));
    private static final ProjectEvent APPROVED = new ReportApproved("R1");

    @Test
    void the_council_is_offered_a_choice_once_there_is_a_recommendation() {
        for (var command : List.<Class<? extends ProjectCommand>>of(Grant.class, Reject.class)) {
            assertThat(inTheWayOf(command, "council", given(SUBMITTED)))
                    .contains(new OnlyAcceptOrReject("SUBMITTED", 4_500_000));
            assertThat(inTheWayOf(command, "council", given(SUBMITTED, RECOMMENDED))).isEmpty();
        }
    }

    @Test
    void what_was_not_recommended_can_only_be_rejected() {
        var notRecommended = given(SUBMITTED, new ApplicationNotRecommended("For smalt."));
        assertThat(inTheWayOf(Grant.class, "council", notRecommended))
                .contains(new OnlyAcceptOrReject("NOT_RECOMMENDED", 4_500_000));
        assertThat(inTheWayOf(Reject.class, "council", notRecommended)).isEmpty();
    }

    @Test
    void a_report_is_offered_while_none_waits() {
        assertThat(inTheWayOf(SubmitReport.class, "lead", running())).isEmpty();
        assertThat(inTheWayOf(SubmitReport.class, "lead", running(REPORTED)))
                .contains(new ReportAwaitsApproval("R1"));
        assertThat(inTheWayOf(SubmitReport.class, "lead", running(REPORTED, APPROVED))).isEmpty();
    }

    @Test
    void no_report_is_offered_before_a_half_year_since_the_grant_is_over() {
        var first = LocalDate.parse("2018-06-30");
        assertThat(Openings.inTheWayOf(SubmitReport.class, running().project(), "lead", first))
                .contains(new PeriodNotEnded("2018-H1", first));
        assertThat(
                        Openings.inTheWayOf(
                                SubmitReport.class, running().project(), "lead", first.plusDays(1)))
                .isEmpty();
    }

    @Test
    void a_report_that_waits_is_offered_to_others_than_its_author() {
        for (var command :
                List.<Class<? extends ProjectCommand>>of(ApproveReport.class, ReturnReport.class)) {
            assertThat(inTheWayOf(command, "controller", running())).contains(new NoReportAwaits());
            assertThat(inTheWayOf(command, "controller", running(REPORTED))).isEmpty();
            assertThat(inTheWayOf(command, "lead", running(REPORTED)))
                    .contains(new FourEyesRequired("R1"));
        }
    }

    @Test
    void a_milestone_is_offered_while_one_is_left() {
        var reached = new MilestoneReached("M1", LocalDate.parse("2018-05-28"));
        assertThat(inTheWayOf(ReachMilestone.class, "lead", running())).isEmpty();
        assertThat(inTheWayOf(ReachMilestone.class, "lead", running(reached)))
                .contains(new MilestoneAlreadyReached("M1", LocalDate.parse("2018-05-28")));
    }

    @Test
    void a_milestone_is_put_right_once_one_is_reached() {
        var reached = new MilestoneReached("M1", LocalDate.parse("2018-05-28"));
        assertThat(inTheWayOf(CorrectMilestone.class, "lead", running()))
                .contains(new MilestoneNotReached(""));
        assertThat(inTheWayOf(CorrectMilestone.class, "lead", running(reached))).isEmpty();
    }

    @Test
    void the_close_is_offered_with_an_approved_report_and_none_waiting() {
        assertThat(inTheWayOf(Close.class, "region", running())).contains(new NoApprovedReport());
        assertThat(inTheWayOf(Close.class, "region", running(REPORTED)))
                .contains(new ReportAwaitsApproval("R1"));
        assertThat(inTheWayOf(Close.class, "region", running(REPORTED, APPROVED))).isEmpty();
    }

    @Test
    void what_needs_nothing_more_is_offered() {
        assertThat(inTheWayOf(Start.class, "lead", running())).isEmpty();
    }

    private static Optional<ProjectRefusal> inTheWayOf(
            Class<? extends ProjectCommand> command, String person, ProjectSpec project) {
        return Openings.inTheWayOf(command, project.project(), person, TODAY);
    }
}
