package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.APPLICATION;
import static dk.revus.project.project.model.ProjectSpec.GRANT;
import static dk.revus.project.project.model.ProjectSpec.GRANTED;
import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.STARTED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.given;
import static dk.revus.project.project.model.ProjectSpec.running;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.project.project.model.ProjectCommand.Close;
import dk.revus.project.project.model.ProjectCommand.CorrectMilestone;
import dk.revus.project.project.model.ProjectCommand.ReachMilestone;
import dk.revus.project.project.model.ProjectCommand.Start;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.MilestoneCorrected;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectRefusal.MilestoneAlreadyReached;
import dk.revus.project.project.model.ProjectRefusal.MilestoneNotReached;
import dk.revus.project.project.model.ProjectRefusal.NoApprovedReport;
import dk.revus.project.project.model.ProjectRefusal.NotInThisState;
import dk.revus.project.project.model.ProjectRefusal.NotReachedYet;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.ReachedBeforeGrant;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ReportAwaitsApproval;
import dk.revus.project.project.model.ProjectRefusal.ResultMissing;
import dk.revus.project.project.model.ProjectRefusal.UnknownMilestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From kick-off over milestones to a result. */
class RunningAProjectTest {

    private static final LocalDate DAY = LocalDate.parse("2018-05-28");
    private static final ProjectEvent REPORTED =
            new ReportSubmitted(
                    new Report(
                            "R1",
                            "2018-H1",
                            "Vi er i gang.",
                            List.of(),
                            "lead",
                            ReportState.SUBMITTED));
    private static final ProjectEvent APPROVED = new ReportApproved("R1");

    @Test
    void a_granted_project_starts() {
        given(SUBMITTED, RECOMMENDED, GRANTED).when(new Start()).then(STARTED);
        assertThat(running().project())
                .isEqualTo(new Project.Active(APPLICATION, Progress.since(GRANT)));
    }

    @Test
    void nothing_else_starts() {
        given(SUBMITTED, RECOMMENDED)
                .when(new Start())
                .thenRefused(new NotInThisState("RECOMMENDED"));
        running().when(new Start()).thenRefused(new NotInThisState("ACTIVE"));
    }

    @Test
    void nothing_happens_in_a_project_that_does_not_run() {
        given(SUBMITTED, RECOMMENDED, GRANTED)
                .when(new ReachMilestone("M1", DAY, DAY))
                .thenRefused(new NotInThisState("GRANTED"));
        running(REPORTED, APPROVED, new ProjectClosed("Nået."))
                .when(new Close("Igen."))
                .thenRefused(new NotInThisState("CLOSED"));
    }

    @Test
    void a_milestone_is_reached_today_or_earlier() {
        running().when(new ReachMilestone("M1", DAY, DAY)).then(new MilestoneReached("M1", DAY));
        running()
                .when(new ReachMilestone("M1", DAY, DAY.minusDays(1)))
                .thenRefused(new NotReachedYet(DAY));
    }

    @Test
    void a_milestone_is_reached_once() {
        var project = running(new MilestoneReached("M1", DAY));
        project.when(new ReachMilestone("M1", DAY.plusDays(1), DAY.plusDays(1)))
                .thenRefused(new MilestoneAlreadyReached("M1", DAY));
        assertThat(ProjectDecider.progressOf(project.project()).reachedOn("M1")).contains(DAY);
    }

    @Test
    void a_milestone_is_reached_on_the_day_of_the_grant_or_later() {
        running()
                .when(new ReachMilestone("M1", GRANT, DAY))
                .then(new MilestoneReached("M1", GRANT));
        var before = GRANT.minusDays(1);
        running()
                .when(new ReachMilestone("M1", before, DAY))
                .thenRefused(new ReachedBeforeGrant(before, GRANT));
    }

    @Test
    void of_an_old_grant_whose_day_nobody_kept_nothing_is_too_early() {
        var old = given(SUBMITTED, RECOMMENDED, new ApplicationGranted("Ja.", null), STARTED);
        var early = LocalDate.parse("2016-01-01");
        old.when(new ReachMilestone("M1", early, DAY)).then(new MilestoneReached("M1", early));
    }

    @Test
    void the_day_of_a_milestone_is_put_right_with_a_reason() {
        var right = DAY.plusDays(1);
        var correct = new CorrectMilestone("M1", right, "Tastefejl.", right);
        var corrected = new MilestoneCorrected("M1", DAY, right, "Tastefejl.");
        var reached = running(new MilestoneReached("M1", DAY));
        reached.when(correct).then(corrected);
        assertThat(reachedOn(new MilestoneReached("M1", DAY), corrected)).contains(right);
        reached.when(new CorrectMilestone("M1", right, " ", right))
                .thenRefused(new ReasonRequired());
        reached.when(new CorrectMilestone("M1", DAY, "Tastefejl.", right))
                .thenRefused(new NothingChanged());
        reached.when(new CorrectMilestone("M1", right, "Tastefejl.", DAY))
                .thenRefused(new NotReachedYet(right));
        reached.when(new CorrectMilestone("M1", GRANT.minusDays(1), "Tastefejl.", DAY))
                .thenRefused(new ReachedBeforeGrant(GRANT.minusDays(1), GRANT));
        reached.when(new CorrectMilestone("M9", right, "Tastefejl.", right))
                .thenRefused(new UnknownMilestone("M9"));
        running().when(correct).thenRefused(new MilestoneNotReached(""));
    }

    @Test
    void a_milestone_that_was_not_reached_can_be_reached_again() {
        var none = new MilestoneCorrected("M1", DAY, null, "Det var den næste.");
        running(new MilestoneReached("M1", DAY))
                .when(new CorrectMilestone("M1", null, "Det var den næste.", DAY))
                .then(none);
        assertThat(reachedOn(new MilestoneReached("M1", DAY), none)).isEmpty();
        running(new MilestoneReached("M1", DAY), none)
                .when(new ReachMilestone("M1", DAY, DAY))
                .then(new MilestoneReached("M1", DAY));
    }

    private static Optional<LocalDate> reachedOn(ProjectEvent... events) {
        return ProjectDecider.progressOf(running(events).project()).reachedOn("M1");
    }

    @Test
    void only_a_planned_milestone_is_reached() {
        running().when(new ReachMilestone("M9", DAY, DAY)).thenRefused(new UnknownMilestone("M9"));
    }

    @Test
    void a_project_closes_with_an_approved_report_and_a_result() {
        var closed = new ProjectClosed("250 unge er i gang.");
        running(REPORTED, APPROVED).when(new Close("250 unge er i gang.")).then(closed);
        assertThat(running(REPORTED, APPROVED, closed).project())
                .isInstanceOfSatisfying(
                        Project.Closed.class,
                        project -> assertThat(project.result()).isEqualTo("250 unge er i gang."));
    }

    @Test
    void no_project_closes_without_an_approved_report() {
        running().when(new Close("Nået.")).thenRefused(new NoApprovedReport());
        running(REPORTED, new ReportReturned("R1", "Tal mangler."))
                .when(new Close("Nået."))
                .thenRefused(new NoApprovedReport());
    }

    @Test
    void no_project_closes_while_a_report_waits() {
        running(REPORTED).when(new Close("Nået.")).thenRefused(new ReportAwaitsApproval("R1"));
    }

    @Test
    void no_project_closes_without_a_result() {
        running(REPORTED, APPROVED).when(new Close(" ")).thenRefused(new ResultMissing());
    }
}
