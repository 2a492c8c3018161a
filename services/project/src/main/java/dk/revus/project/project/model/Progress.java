package dk.revus.project.project.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a running project has come.
 *
 * @param grantedOn the day of the grant, before which nothing of it can have happened; null where
 *     the journal has not kept it
 * @param reports one per period, the one that changed last at the end
 */
public record Progress(
        @Nullable LocalDate grantedOn, List<ReachedMilestone> reached, List<Report> reports) {

    public static final Progress NONE = since(null);

    public Progress {
        reached = List.copyOf(reached);
        reports = List.copyOf(reports);
    }

    static Progress since(@Nullable LocalDate grantedOn) {
        return new Progress(grantedOn, List.of(), List.of());
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
    public Optional<BigDecimal> actual(String indicatorId) {
        return reports.reversed().stream()
                .filter(report -> report.state() == ReportState.APPROVED)
                .flatMap(report -> report.actuals().stream())
                .filter(actual -> actual.indicatorId().equals(indicatorId))
                .map(Actual::actual)
                .findFirst();
    }

    Progress with(ReachedMilestone milestone) {
        var more = new ArrayList<>(reached);
        more.add(milestone);
        return new Progress(grantedOn, more, reports);
    }

    /**
     * @param reachedOn the day it was really reached; null when it was not
     */
    Progress corrected(String milestoneId, @Nullable LocalDate reachedOn) {
        var right = new ArrayList<>(reached);
        right.removeIf(milestone -> milestone.milestoneId().equals(milestoneId));
        if (reachedOn != null) {
            right.add(new ReachedMilestone(milestoneId, reachedOn));
        }
        return new Progress(grantedOn, right, reports);
    }

    /** With this report instead of an earlier one of the same id, and as the latest. */
    Progress with(Report report) {
        var others = new ArrayList<>(reports);
        others.removeIf(other -> other.reportId().equals(report.reportId()));
        others.add(report);
        return new Progress(grantedOn, reached, others);
    }
}
