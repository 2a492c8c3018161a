package dk.revus.project.project;

import dk.revus.kit.problem.Problem;
import dk.revus.project.project.model.ProjectRefusal;
import dk.revus.project.project.model.ProjectRefusal.FourEyesRequired;
import dk.revus.project.project.model.ProjectRefusal.MilestoneAlreadyReached;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NoApprovedReport;
import dk.revus.project.project.model.ProjectRefusal.NoReportAwaits;
import dk.revus.project.project.model.ProjectRefusal.NotInThisState;
import dk.revus.project.project.model.ProjectRefusal.NotReachedYet;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.OnlyAcceptOrReject;
import dk.revus.project.project.model.ProjectRefusal.PeriodAlreadyApproved;
import dk.revus.project.project.model.ProjectRefusal.PeriodNotEnded;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ReportAwaitsApproval;
import dk.revus.project.project.model.ProjectRefusal.ResultMissing;
import dk.revus.project.project.model.ProjectRefusal.ThemeCarriesNoProjects;
import dk.revus.project.project.model.ProjectRefusal.UnknownIndicator;
import dk.revus.project.project.model.ProjectRefusal.UnknownMilestone;

/** What a refusal is called outside. */
final class ProjectProblems {

    private ProjectProblems() {}

    static Problem describe(ProjectRefusal refusal) {
        return switch (refusal) {
            case NotInThisState(var state) ->
                    Problem.conflict(
                                    "not-allowed-in-state",
                                    "This is not possible in the project's present state.")
                            .with("state", state);
            case ReasonRequired() ->
                    Problem.unprocessable(
                            "reason-required", "Say why: the applicant will read it.");
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
            case ThemeCarriesNoProjects(var id, var state) ->
                    Problem.conflict(
                                    "theme-not-prioritised",
                                    "A project needs a theme of its cycle that was prioritised.")
                            .with("themeId", id)
                            .with("themeState", state);
            case NamedTwice(var list, var id) ->
                    Problem.unprocessable(
                                    "named-twice", "The lead and everything in a list stands once.")
                            .with("list", list)
                            .with("id", id);
            case OnlyAcceptOrReject(var state, var amount) ->
                    Problem.conflict(
                                    "only-accept-or-reject",
                                    "The region may accept or reject what the growth forum has"
                                            + " recommended, and nothing else (§ 9 stk. 2).")
                            .with("state", state)
                            .with("amountDkk", amount);
            case UnknownMilestone(var id) ->
                    Problem.unprocessable("unknown-milestone", "The project has no such milestone.")
                            .with("milestoneId", id);
            case MilestoneAlreadyReached(var id, var on) ->
                    Problem.conflict(
                                    "milestone-already-reached",
                                    "The milestone was reached already.")
                            .with("milestoneId", id)
                            .with("reachedOn", on);
            case NotReachedYet(var on) ->
                    Problem.unprocessable(
                                    "not-reached-yet", "A milestone is reached today or earlier.")
                            .with("reachedOn", on);
            case UnknownIndicator(var id) ->
                    Problem.unprocessable("unknown-indicator", "The project has no such indicator.")
                            .with("indicatorId", id);
            case ReportAwaitsApproval(var id) ->
                    Problem.conflict(
                                    "report-awaits-approval",
                                    "A report waits for the controller. It has to be approved or"
                                            + " returned first.")
                            .with("reportId", id);
            case PeriodNotEnded(var period, var lastDay) ->
                    Problem.unprocessable(
                                    "period-not-ended",
                                    "A half year is reported on when it is over.")
                            .with("field", "period")
                            .with("period", period)
                            .with("lastDay", lastDay);
            case PeriodAlreadyApproved(var period, var id) ->
                    Problem.conflict(
                                    "period-already-approved",
                                    "The report on this period is approved.")
                            .with("period", period)
                            .with("reportId", id);
            case NoReportAwaits() ->
                    Problem.conflict("no-report-awaits", "No report waits for approval.");
            case FourEyesRequired(var id) ->
                    Problem.forbidden(
                                    "four-eyes-required",
                                    "Somebody else than the one who submitted the report has to"
                                            + " assess it.")
                            .with("reportId", id);
            case NoApprovedReport() ->
                    Problem.conflict(
                            "no-approved-report", "A project closes with an approved report.");
            case ResultMissing() ->
                    Problem.unprocessable("result-missing", "Say what came of the project.");
        };
    }
}
