package dk.revus.project.project.model;

import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Names;
import dk.revus.project.organisation.model.Organisations;
import dk.revus.project.project.model.Project.Active;
import dk.revus.project.project.model.Project.Closed;
import dk.revus.project.project.model.Project.Granted;
import dk.revus.project.project.model.Project.NotApplied;
import dk.revus.project.project.model.Project.NotRecommended;
import dk.revus.project.project.model.Project.Recommended;
import dk.revus.project.project.model.Project.Rejected;
import dk.revus.project.project.model.Project.Submitted;
import dk.revus.project.project.model.Project.Withdrawn;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectEvent.ApplicationWithdrawn;
import dk.revus.project.project.model.ProjectEvent.MilestoneCorrected;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ProjectStarted;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectRefusal.NotInThisState;
import dk.revus.project.theme.model.Themes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leads a project from application to result. */
public final class ProjectDecider {

    private ProjectDecider() {}

    public static Decision<ProjectEvent, ProjectRefusal> decide(
            ProjectCommand command, Project project, Themes themes, Organisations organisations) {
        return switch (command) {
            case ProjectCommand.ForTheApplication asked ->
                    ApplicationDecider.decide(asked, project, themes, organisations);
            case ProjectCommand.ForTheProject asked -> ExecutionDecider.decide(asked, project);
        };
    }

    static Decision<ProjectEvent, ProjectRefusal> notIn(Project project) {
        return Decision.refuse(new NotInThisState(Names.of(project)));
    }

    public static Project evolve(Project project, ProjectEvent event) {
        return switch (event) {
            case ApplicationSubmitted(var application) -> new Submitted(application);
            case ApplicationCorrected(_, var after, _) -> new Submitted(after);
            case ApplicationRecommended(var reason) ->
                    new Recommended(applicationOf(project), reason);
            case ApplicationNotRecommended(var reason) ->
                    new NotRecommended(applicationOf(project), reason);
            case ApplicationGranted(var reason, var on) ->
                    new Granted(applicationOf(project), reason, on);
            case ApplicationWithdrawn(var reason) -> new Withdrawn(applicationOf(project), reason);
            case ApplicationRejected(var reason) -> new Rejected(applicationOf(project), reason);
            case ProjectStarted() ->
                    new Active(applicationOf(project), Progress.since(grantOf(project)));
            case MilestoneReached(var id, var on) ->
                    running(project, progressOf(project).with(new ReachedMilestone(id, on)));
            case MilestoneCorrected(var id, _, var on, _) ->
                    running(project, progressOf(project).corrected(id, on));
            case ReportSubmitted(var report) -> running(project, progressOf(project).with(report));
            case ReportReturned(var id, _) -> running(project, id, ReportState.RETURNED);
            case ReportApproved(var id) -> running(project, id, ReportState.APPROVED);
            case ProjectClosed(var result) ->
                    new Closed(applicationOf(project), progressOf(project), result);
        };
    }

    /** What was applied for; every state but the first has it. */
    public static Application applicationOf(Project project) {
        return switch (project) {
            case NotApplied() -> throw new IllegalStateException("Nothing was applied for");
            case Submitted(var application) -> application;
            case Recommended(var application, _) -> application;
            case NotRecommended(var application, _) -> application;
            case Granted(var application, _, _) -> application;
            case Rejected(var application, _) -> application;
            case Withdrawn(var application, _) -> application;
            case Active(var application, _) -> application;
            case Closed(var application, _, _) -> application;
        };
    }

    /** How far it has come; nothing before it starts. */
    public static Progress progressOf(Project project) {
        return switch (project) {
            case Active(_, var progress) -> progress;
            case Closed(_, var progress, _) -> progress;
            case NotApplied _,
                    Submitted _,
                    Recommended _,
                    NotRecommended _,
                    Granted _,
                    Rejected _,
                    Withdrawn _ ->
                    Progress.NONE;
        };
    }

    private static @Nullable LocalDate grantOf(Project project) {
        return project instanceof Granted(_, _, var on) ? on : progressOf(project).grantedOn();
    }

    private static Project running(Project project, Progress progress) {
        return new Active(applicationOf(project), progress);
    }

    private static Project running(Project project, String reportId, ReportState state) {
        var progress = progressOf(project);
        return progress.reports().stream()
                .filter(report -> report.reportId().equals(reportId))
                .findFirst()
                .map(report -> running(project, progress.with(report.as(state))))
                .orElseThrow(() -> new IllegalStateException("There is no report " + reportId));
    }
}
