package dk.revus.project.project.model;

import static dk.revus.project.project.model.ProjectSpec.GRANTED;
import static dk.revus.project.project.model.ProjectSpec.RECOMMENDED;
import static dk.revus.project.project.model.ProjectSpec.SUBMITTED;
import static dk.revus.project.project.model.ProjectSpec.given;
import static dk.revus.project.project.model.ProjectSpec.running;

import dk.revus.kit.decision.Names;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectEvent.ApplicationWithdrawn;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.testkit.Offers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every offer of a project, in every state, to whoever wrote the report and to others. */
class OfferedCanBeDoneTest {

    private static final LocalDate TODAY = LocalDate.parse("2019-02-01");
    private static final ProjectEvent REPORTED =
            new ReportSubmitted(
                    new Report("R1", "2018-H1", "", List.of(), "lead", ReportState.SUBMITTED));
    private static final ProjectEvent APPROVED = new ReportApproved("R1");
    private static final ProjectEvent REACHED = new MilestoneReached("M1", TODAY);

    private static final List<ProjectSpec> PROJECTS =
            List.of(
                    given(SUBMITTED),
                    given(SUBMITTED, RECOMMENDED),
                    given(SUBMITTED, new ApplicationNotRecommended("For smalt.")),
                    given(SUBMITTED, RECOMMENDED, new ApplicationRejected("Nej.")),
                    given(SUBMITTED, new ApplicationWithdrawn("Nej tak.")),
                    given(SUBMITTED, RECOMMENDED, GRANTED),
                    running(),
                    running(REACHED),
                    running(REPORTED),
                    running(REPORTED, new ReportReturned("R1", "Mangler tal.")),
                    running(REPORTED, APPROVED),
                    running(REPORTED, APPROVED, new ProjectClosed("Målet er nået.")));

    @ParameterizedTest
    @ValueSource(strings = {"lead", "controller"})
    void what_is_offered_can_be_done(String person) {
        keepsOn(TODAY, person);
    }

    /** The day of the grant: no half year is over yet. */
    @ParameterizedTest
    @ValueSource(strings = {"lead", "controller"})
    void what_is_offered_on_the_first_day_can_be_done(String person) {
        keepsOn(ProjectSpec.GRANT, person);
    }

    private static void keepsOn(LocalDate today, String person) {
        for (var spec : PROJECTS) {
            var project = spec.project();
            var state = Names.of(project);
            for (var name : Offers.open(ProjectPermissions.TABLE, state)) {
                Offers.keep(
                        name + " by " + person + " in " + project,
                        Openings.inTheWayOf(
                                command(name, person, today).getClass(), project, person, today),
                        ProjectDecider.decide(
                                command(name, person, today),
                                project,
                                _ -> spec.theme(),
                                ProjectSpec.KNOWN::contains));
            }
        }
    }

    private static ProjectCommand command(String name, String person, LocalDate today) {
        return switch (name) {
            case "correct" ->
                    new ProjectCommand.Correct(
                            "Ind i job", "Praktik.", null, null, null, null, "Fejl.");
            case "withdraw" -> new ProjectCommand.Withdraw("Fordi.");
            case "correct-milestone" ->
                    new ProjectCommand.CorrectMilestone(
                            "M1",
                            today.equals(TODAY) ? today.minusDays(1) : today,
                            "Tastefejl.",
                            today);
            case "recommend" -> new ProjectCommand.Recommend("Fordi.");
            case "not-recommend" -> new ProjectCommand.NotRecommend("Fordi.");
            case "grant" -> new ProjectCommand.Grant("Fordi.", null, today);
            case "reject" -> new ProjectCommand.Reject("Fordi.");
            case "start" -> new ProjectCommand.Start();
            case "reach-milestone" -> new ProjectCommand.ReachMilestone("M1", today, today);
            case "submit-report" ->
                    new ProjectCommand.SubmitReport("2018-H2", "I gang.", List.of(), person, today);
            case "approve-report" -> new ProjectCommand.ApproveReport(person);
            case "return-report" -> new ProjectCommand.ReturnReport("Mangler tal.", person);
            case "close" -> new ProjectCommand.Close("Målet er nået.");
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
