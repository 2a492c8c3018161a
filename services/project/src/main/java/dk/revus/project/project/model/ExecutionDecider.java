package dk.revus.project.project.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.project.project.model.Project.Active;
import dk.revus.project.project.model.Project.Granted;
import dk.revus.project.project.model.ProjectCommand.ApproveReport;
import dk.revus.project.project.model.ProjectCommand.Close;
import dk.revus.project.project.model.ProjectCommand.CorrectMilestone;
import dk.revus.project.project.model.ProjectCommand.ForTheProject;
import dk.revus.project.project.model.ProjectCommand.ReachMilestone;
import dk.revus.project.project.model.ProjectCommand.ReturnReport;
import dk.revus.project.project.model.ProjectCommand.Start;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import dk.revus.project.project.model.ProjectEvent.MilestoneCorrected;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ProjectStarted;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectRefusal.MilestoneAlreadyReached;
import dk.revus.project.project.model.ProjectRefusal.MilestoneNotReached;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NotReachedYet;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.PeriodAlreadyApproved;
import dk.revus.project.project.model.ProjectRefusal.PeriodBeforeGrant;
import dk.revus.project.project.model.ProjectRefusal.PeriodNotEnded;
import dk.revus.project.project.model.ProjectRefusal.ReachedBeforeGrant;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ResultMissing;
import dk.revus.project.project.model.ProjectRefusal.UnknownIndicator;
import dk.revus.project.project.model.ProjectRefusal.UnknownMilestone;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/** A granted project runs: milestones, reports that a second person approves, a result. */
final class ExecutionDecider {

    private ExecutionDecider() {}

    static Decision<ProjectEvent, ProjectRefusal> decide(ForTheProject command, Project project) {
        if (command instanceof Start) {
            return project instanceof Granted
                    ? accept(new ProjectStarted())
                    : ProjectDecider.notIn(project);
        }
        if (!(project instanceof Active active)) {
            return ProjectDecider.notIn(project);
        }
        return switch (command) {
            case Start() -> ProjectDecider.notIn(project);
            case ReachMilestone milestone ->
                    Decision.unless(Openings.reaching(active), () -> reach(milestone, active));
            case CorrectMilestone correction ->
                    Decision.unless(
                            Openings.correctingMilestones(active),
                            () -> correct(correction, active));
            case SubmitReport report ->
                    Decision.unless(Openings.awaiting(active), () -> submit(report, active));
            case ApproveReport(var by) ->
                    Decision.unless(
                            Openings.assessing(active, by),
                            () -> accept(new ReportApproved(waiting(active))));
            case ReturnReport(var reason, var by) ->
                    Decision.unless(Openings.assessing(active, by), () -> sendBack(reason, active));
            case Close(var result) ->
                    Decision.unless(Openings.closing(active), () -> close(result));
        };
    }

    private static Decision<ProjectEvent, ProjectRefusal> reach(
            ReachMilestone command, Active project) {
        var id = command.milestoneId();
        if (!isPlanned(id, project)) {
            return refuse(new UnknownMilestone(id));
        }
        var earlier = project.progress().reachedOn(id);
        if (earlier.isPresent()) {
            return refuse(new MilestoneAlreadyReached(id, earlier.get()));
        }
        return Decision.unless(
                objectionTo(command.reachedOn(), command.today(), project),
                () -> accept(new MilestoneReached(id, command.reachedOn())));
    }

    private static boolean isPlanned(String milestoneId, Active project) {
        return project.application().milestones().stream()
                .anyMatch(milestone -> milestone.milestoneId().equals(milestoneId));
    }

    private static Optional<ProjectRefusal> objectionTo(
            LocalDate reachedOn, LocalDate today, Active project) {
        if (reachedOn.isAfter(today)) {
            return Optional.of(new NotReachedYet(reachedOn));
        }
        return Optional.ofNullable(project.progress().grantedOn())
                .filter(reachedOn::isBefore)
                .map(granted -> new ReachedBeforeGrant(reachedOn, granted));
    }

    private static Decision<ProjectEvent, ProjectRefusal> correct(
            CorrectMilestone command, Active project) {
        var id = command.milestoneId();
        if (!isPlanned(id, project)) {
            return refuse(new UnknownMilestone(id));
        }
        var before = project.progress().reachedOn(id);
        if (before.isEmpty()) {
            return refuse(new MilestoneNotReached(id));
        }
        var after = command.reachedOn();
        if (before.get().equals(after)) {
            return refuse(new NothingChanged());
        }
        return Decision.unless(
                Optional.ofNullable(after)
                        .flatMap(day -> objectionTo(day, command.today(), project)),
                () ->
                        command.reason().isBlank()
                                ? refuse(new ReasonRequired())
                                : accept(
                                        new MilestoneCorrected(
                                                id, before.get(), after, command.reason())));
    }

    private static Decision<ProjectEvent, ProjectRefusal> submit(
            SubmitReport command, Active project) {
        var lastDay = HalfYear.lastDayOf(command.period());
        if (!lastDay.isBefore(command.today())) {
            return refuse(new PeriodNotEnded(command.period(), lastDay));
        }
        var progress = project.progress();
        var granted = progress.grantedOn();
        if (granted != null && lastDay.isBefore(granted)) {
            return refuse(PeriodBeforeGrant.of(command.period(), granted));
        }
        var earlier = progress.of(command.period());
        if (earlier.isPresent() && earlier.get().state() == ReportState.APPROVED) {
            return refuse(new PeriodAlreadyApproved(command.period(), earlier.get().reportId()));
        }
        var seen = new HashSet<String>();
        for (var actual : command.actuals()) {
            var id = actual.indicatorId();
            var known =
                    project.application().indicators().stream()
                            .anyMatch(indicator -> indicator.indicatorId().equals(id));
            if (!known) {
                return refuse(new UnknownIndicator(id));
            }
            if (!seen.add(id)) {
                return refuse(new NamedTwice("indicators", id));
            }
        }
        var id = earlier.map(Report::reportId).orElse("R" + (progress.reports().size() + 1));
        return accept(
                new ReportSubmitted(
                        new Report(
                                id,
                                command.period(),
                                command.text(),
                                command.actuals(),
                                command.by(),
                                ReportState.SUBMITTED)));
    }

    private static String waiting(Active project) {
        return project.progress().awaiting().orElseThrow().reportId();
    }

    private static Decision<ProjectEvent, ProjectRefusal> sendBack(String reason, Active project) {
        return reason.isBlank()
                ? refuse(new ReasonRequired())
                : accept(new ReportReturned(waiting(project), reason));
    }

    private static Decision<ProjectEvent, ProjectRefusal> close(String result) {
        return result.isBlank() ? refuse(new ResultMissing()) : accept(new ProjectClosed(result));
    }
}
