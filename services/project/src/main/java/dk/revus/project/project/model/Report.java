package dk.revus.project.project.model;

import java.util.List;

/**
 * How a project went in one period.
 *
 * @param period the half year it covers: "2018-H1"
 * @param submittedBy the account that submitted it, who may not also approve it; never published
 */
public record Report(
        String reportId,
        String period,
        String text,
        List<Actual> actuals,
        String submittedBy,
        ReportState state) {

    public Report {
        actuals = List.copyOf(actuals);
    }

    Report as(ReportState other) {
        return new Report(reportId, period, text, actuals, submittedBy, other);
    }
}
