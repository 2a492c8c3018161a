package dk.revus.project.project.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.project.project.model.Project.Active;
import dk.revus.project.project.model.Project.Granted;
import dk.revus.project.project.model.ProjectCommand.ApproveReport;
import dk.revus.project.project.model.ProjectCommand.Close;
import dk.revus.project.project.model.ProjectCommand.ForTheProject;
import dk.revus.project.project.model.ProjectCommand.ReachMilestone;
import dk.revus.project.project.model.ProjectCommand.ReturnReport;
import dk.revus.project.project.model.ProjectCommand.Start;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ProjectStarted;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectRefusal.FourEyesRequired;
import dk.revus.project.project.model.ProjectRefusal.MilestoneAlreadyReached;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NoApprovedReport;
import dk.revus.project.project.model.ProjectRefusal.NoReportAwaits;
import dk.revus.project.project.model.ProjectRefusal.NotReachedYet;
import dk.revus.project.project.model.ProjectRefusal.PeriodAlreadyApproved;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ReportAwaitsApproval;
import dk.revus.project.project.model.ProjectRefusal.ResultMissing;
import dk.revus.project.project.model.ProjectRefusal.UnknownIndicator;
import dk.revus.project.project.model.ProjectRefusal.UnknownMilestone;
import java.util.HashSet;
import java.util.function.Function;

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
            case ReachMilestone milestone -> reach(milestone, active);
            case SubmitReport report -> submit(report, active);
            case ApproveReport(var by) ->
                    assess(by, active, report -> new ReportApproved(report.reportId()));
            case ReturnReport(var reason, _) when reason.isBlank() -> refuse(new ReasonRequired());
            case ReturnReport(var reason, var by) ->
                    assess(by, active, report -> new ReportReturned(report.reportId(), reason));
            case Close(var result) -> close(result, active.progress());
        };
    }

    private static Decision<ProjectEvent, ProjectRefusal> reach(
            ReachMilestone command, Active project) {
        var id = command.milestoneId();
        var planned =
                project.application().milestones().stream()
                        .anyMatch(milestone -> milestone.milestoneId().equals(id));
        if (!planned) {
            return refuse(new UnknownMilestone(id));
        }
        var earlier = project.progress().reachedOn(id);
        if (earlier.isPresent()) {
            return refuse(new MilestoneAlreadyReached(id, earlier.get()));
        }
        if (command.reachedOn().isAfter(command.today())) {
            return refuse(new NotReachedYet(command.reachedOn()));
        }
        return accept(new MilestoneReached(id, command.reachedOn()));
    }

    private static Decision<ProjectEvent, ProjectRefusal> submit(
            SubmitReport command, Active project) {
        var progress = project.progress();
        var awaiting = progress.awaiting();
        if (awaiting.isPresent()) {
            return refuse(new ReportAwaitsApproval(awaiting.get().reportId()));
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

    private static Decision<ProjectEvent, ProjectRefusal> assess(
            String by, Active project, Function<Report, ProjectEvent> outcome) {
        var awaiting = project.progress().awaiting();
        if (awaiting.isEmpty()) {
            return refuse(new NoReportAwaits());
        }
        var report = awaiting.get();
        return report.submittedBy().equals(by)
                ? refuse(new FourEyesRequired(report.reportId()))
                : accept(outcome.apply(report));
    }

    private static Decision<ProjectEvent, ProjectRefusal> close(String result, Progress progress) {
        var awaiting = progress.awaiting();
        if (awaiting.isPresent()) {
            return refuse(new ReportAwaitsApproval(awaiting.get().reportId()));
        }
        if (progress.latestApproved().isEmpty()) {
            return refuse(new NoApprovedReport());
        }
        return result.isBlank() ? refuse(new ResultMissing()) : accept(new ProjectClosed(result));
    }
}
