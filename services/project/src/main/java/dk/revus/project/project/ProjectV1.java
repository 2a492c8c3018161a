package dk.revus.project.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.kit.decision.Names;
import dk.revus.project.project.model.Actual;
import dk.revus.project.project.model.Application;
import dk.revus.project.project.model.Progress;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.Report;
import dk.revus.project.project.model.ReportState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What strangers are told of a project.
 *
 * @param report the last approved one in a public event, the latest one in an event to the parties
 * @param before in {@code project.milestone-corrected}: what does not hold any longer
 * @param reason of what just happened, when it has one
 */
record ProjectV1(
        String projectId,
        String cycleId,
        String themeId,
        String title,
        String summary,
        String state,
        LeadV1 lead,
        List<String> partners,
        long amountDkk,
        List<MilestoneV1> milestones,
        List<IndicatorV1> indicators,
        @Nullable ReportV1 report,
        @Nullable String result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BeforeV1 before,
        @Nullable String reason) {

    /** Who carries the project out. */
    record LeadV1(String organisation) {}

    /** What is to be reached on the way. */
    record MilestoneV1(
            String milestoneId, String title, LocalDate planned, @Nullable LocalDate reachedOn) {}

    /** What is counted to see whether the project works. */
    record IndicatorV1(
            String indicatorId,
            String title,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual) {}

    /** A half-yearly report. */
    record ReportV1(
            String reportId,
            String period,
            String text,
            ReportState state,
            List<ActualV1> actuals) {

        static ReportV1 of(Report report) {
            return new ReportV1(
                    report.reportId(),
                    report.period(),
                    report.text(),
                    report.state(),
                    report.actuals().stream().map(ActualV1::of).toList());
        }
    }

    /** What was counted of one indicator. */
    record ActualV1(String indicatorId, BigDecimal actual) {
        static ActualV1 of(Actual actual) {
            return new ActualV1(actual.indicatorId(), actual.actual());
        }
    }

    /** Which milestone was put right, and the day that was told of it. */
    record BeforeV1(String milestoneId, LocalDate reachedOn) {}

    /** For everybody: what the controller has not approved is not shown. */
    static ProjectV1 forAll(
            String projectId, Project project, @Nullable BeforeV1 before, @Nullable String reason) {
        var approved = ProjectDecider.progressOf(project).latestApproved();
        return of(projectId, project, approved, before, reason);
    }

    /** For those who take part and those who assess. */
    static ProjectV1 forParties(String projectId, Project project, @Nullable String reason) {
        var latest = ProjectDecider.progressOf(project).latest();
        return of(projectId, project, latest, null, reason);
    }

    private static ProjectV1 of(
            String projectId,
            Project project,
            Optional<Report> report,
            @Nullable BeforeV1 before,
            @Nullable String reason) {
        var application = ProjectDecider.applicationOf(project);
        var progress = ProjectDecider.progressOf(project);
        return new ProjectV1(
                projectId,
                application.cycleId(),
                application.themeId(),
                application.title(),
                application.summary(),
                Names.of(project),
                new LeadV1(application.lead()),
                application.partners(),
                application.amountDkk(),
                milestones(application, progress),
                indicators(application, progress),
                report.map(ReportV1::of).orElse(null),
                project instanceof Project.Closed(_, _, var result) ? result : null,
                before,
                reason);
    }

    static List<MilestoneV1> milestones(Application application, Progress progress) {
        return application.milestones().stream()
                .map(
                        planned ->
                                new MilestoneV1(
                                        planned.milestoneId(),
                                        planned.title(),
                                        planned.planned(),
                                        progress.reachedOn(planned.milestoneId()).orElse(null)))
                .toList();
    }

    static List<IndicatorV1> indicators(Application application, Progress progress) {
        return application.indicators().stream()
                .map(
                        indicator ->
                                new IndicatorV1(
                                        indicator.indicatorId(),
                                        indicator.title(),
                                        indicator.unit(),
                                        indicator.baseline(),
                                        indicator.target(),
                                        progress.actual(indicator.indicatorId()).orElse(null)))
                .toList();
    }
}
