package dk.revus.project.project.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a running project has come.
 *
 * @param reports one per period, the one that changed last at the end
 */
public record Progress(List<ReachedMilestone> reached, List<Report> reports) {

    public static final Progress NONE = new Progress(List.of(), List.of());

    public Progress {
        reached = List.copyOf(reached);
        reports = List.copyOf(reports);
    }

    public Optional<LocalDate> reachedOn(String milestoneId) {
        return reached.stream()
                .filter(m -> m.milestoneId().equals(milestoneId))
                .map(ReachedMilestone::reachedOn)
                .findFirst();
    }

    public Optional<Report> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    public Optional<Report> latestApproved() {
        return reports.reversed().stream()
                .filter(report -> report.state() == ReportState.APPROVED)
                .findFirst();
    }

    public Optional<Report> of(String period) {
        return reports.stream().filter(report -> report.period().equals(period)).findFirst();
    }

    /** At most one report waits for the controller at a time. */
    public Optional<Report> awaiting() {
        return latest().filter(report -> report.state() == ReportState.SUBMITTED);
    }

    /** Only an approved report gives a figure that counts. */
    public OptionalDouble actual(String indicatorId) {
        return reports.reversed().stream()
                .filter(report -> report.state() == ReportState.APPROVED)
                .flatMap(report -> report.actuals().stream())
                .filter(actual -> actual.indicatorId().equals(indicatorId))
                .mapToDouble(Actual::actual)
                .findFirst();
    }

    Progress with(ReachedMilestone milestone) {
        var more = new ArrayList<>(reached);
        more.add(milestone);
        return new Progress(more, reports);
    }

    /** With this report instead of an earlier one of the same id, and as the latest. */
    Progress with(Report report) {
        var others = new ArrayList<>(reports);
        others.removeIf(other -> other.reportId().equals(report.reportId()));
        others.add(report);
        return new Progress(reached, others);
    }
}
