package dk.revus.project.project.model;

/** Where a status report stands. */
public enum ReportState {
    SUBMITTED,
    RETURNED,
    APPROVED
}
