package dk.revus.project.project.model;

import dk.revus.kit.decision.Names;
import dk.revus.kit.decision.Preconditions;
import dk.revus.project.project.model.Project.NotRecommended;
import dk.revus.project.project.model.Project.Recommended;
import dk.revus.project.project.model.ProjectCommand.Apply;
import dk.revus.project.project.model.ProjectCommand.ApproveReport;
import dk.revus.project.project.model.ProjectCommand.Close;
import dk.revus.project.project.model.ProjectCommand.Correct;
import dk.revus.project.project.model.ProjectCommand.CorrectMilestone;
import dk.revus.project.project.model.ProjectCommand.Grant;
import dk.revus.project.project.model.ProjectCommand.NotRecommend;
import dk.revus.project.project.model.ProjectCommand.ReachMilestone;
import dk.revus.project.project.model.ProjectCommand.Recommend;
import dk.revus.project.project.model.ProjectCommand.Reject;
import dk.revus.project.project.model.ProjectCommand.ReturnReport;
import dk.revus.project.project.model.ProjectCommand.Start;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import dk.revus.project.project.model.ProjectCommand.Withdraw;
import dk.revus.project.project.model.ProjectRefusal.FourEyesRequired;
import dk.revus.project.project.model.ProjectRefusal.MilestoneAlreadyReached;
import dk.revus.project.project.model.ProjectRefusal.MilestoneNotReached;
import dk.revus.project.project.model.ProjectRefusal.NoApprovedReport;
import dk.revus.project.project.model.ProjectRefusal.NoReportAwaits;
import dk.revus.project.project.model.ProjectRefusal.OnlyAcceptOrReject;
import dk.revus.project.project.model.ProjectRefusal.PeriodNotEnded;
import dk.revus.project.project.model.ProjectRefusal.ReportAwaitsApproval;
import dk.revus.project.project.model.ProjectRefusal.UnknownMilestone;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a project is ready for, beyond what its state alone says. Each decider begins with what is
 * said here, so that what is offered can be done.
 */
public final class Openings {

    private static final Preconditions<ProjectCommand, Seen, ProjectRefusal> PRECONDITIONS =
            Preconditions.<ProjectCommand, Seen, ProjectRefusal>of(ProjectCommand.class)
                    .before(Grant.class, seen -> granting(seen.project()))
                    .before(Reject.class, seen -> rejecting(seen.project()))
                    .before(SubmitReport.class, seen -> reporting(seen.project(), seen.today()))
                    .before(ApproveReport.class, seen -> assessing(seen.project(), seen.person()))
                    .before(ReturnReport.class, seen -> assessing(seen.project(), seen.person()))
                    .before(ReachMilestone.class, seen -> reaching(seen.project()))
                    .before(CorrectMilestone.class, seen -> correctingMilestones(seen.project()))
                    .before(Close.class, seen -> closing(seen.project()))
                    .nothingBefore(
                            Apply.class,
                            Correct.class,
                            Withdraw.class,
                            Recommend.class,
                            NotRecommend.class,
                            Start.class)
                    .build();

    private record Seen(Project project, String person, LocalDate today) {}

    private Openings() {}

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     *
     * @param person the account that asks: nobody assesses their own report
     * @param today in Denmark
     */
    public static Optional<ProjectRefusal> inTheWayOf(
            Class<? extends ProjectCommand> asked,
            Project project,
            String person,
            LocalDate today) {
        return PRECONDITIONS.unmet(asked, new Seen(project, person, today));
    }

    /** § 9 stk. 2: what was not recommended cannot be granted. */
    static Optional<ProjectRefusal> granting(Project project) {
        return project instanceof Recommended
                ? Optional.empty()
                : Optional.of(onlyAcceptOrReject(project));
    }

    /** What was not recommended ends by being rejected; what nobody assessed waits for that. */
    static Optional<ProjectRefusal> rejecting(Project project) {
        return project instanceof Recommended || project instanceof NotRecommended
                ? Optional.empty()
                : Optional.of(onlyAcceptOrReject(project));
    }

    static ProjectRefusal onlyAcceptOrReject(Project project) {
        return new OnlyAcceptOrReject(
                Names.of(project), ProjectDecider.applicationOf(project).amountDkk());
    }

    static Optional<ProjectRefusal> reporting(Project project, LocalDate today) {
        return awaiting(project).or(() -> nothingEnded(project, today));
    }

    /**
     * Every half year since the grant that is over has its report, or none is over yet. What is
     * said to a report that is sent all the same is about the half year that it names.
     */
    private static Optional<ProjectRefusal> nothingEnded(Project project, LocalDate today) {
        var progress = ProjectDecider.progressOf(project);
        var granted = progress.grantedOn();
        if (granted == null) {
            return Optional.empty(); // nobody noted the day, so any half year may be reported on
        }
        var period = HalfYear.of(granted);
        for (; HalfYear.lastDayOf(period).isBefore(today); period = HalfYear.after(period)) {
            if (progress.of(period).filter(r -> r.state() == ReportState.APPROVED).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new PeriodNotEnded(period, HalfYear.lastDayOf(period)));
    }

    static Optional<ProjectRefusal> awaiting(Project project) {
        return ProjectDecider.progressOf(project)
                .awaiting()
                .map(report -> new ReportAwaitsApproval(report.reportId()));
    }

    static Optional<ProjectRefusal> assessing(Project project, String person) {
        var awaiting = ProjectDecider.progressOf(project).awaiting();
        return awaiting.isEmpty()
                ? Optional.of(new NoReportAwaits())
                : awaiting.filter(report -> report.submittedBy().equals(person))
                        .map(report -> new FourEyesRequired(report.reportId()));
    }

    static Optional<ProjectRefusal> reaching(Project project) {
        var reached = ProjectDecider.progressOf(project).reached();
        int planned = ProjectDecider.applicationOf(project).milestones().size();
        if (planned == 0) {
            return Optional.of(new UnknownMilestone(""));
        }
        return reached.size() < planned
                ? Optional.empty()
                : Optional.of(
                        new MilestoneAlreadyReached(
                                reached.getLast().milestoneId(), reached.getLast().reachedOn()));
    }

    static Optional<ProjectRefusal> correctingMilestones(Project project) {
        return ProjectDecider.progressOf(project).reached().isEmpty()
                ? Optional.of(new MilestoneNotReached(""))
                : Optional.empty();
    }

    static Optional<ProjectRefusal> closing(Project project) {
        return awaiting(project)
                .or(
                        () ->
                                ProjectDecider.progressOf(project).latestApproved().isEmpty()
                                        ? Optional.of(new NoApprovedReport())
                                        : Optional.empty());
    }
}
