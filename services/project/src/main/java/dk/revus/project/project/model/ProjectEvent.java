package dk.revus.project.project.model;

import java.time.LocalDate;

/** What became true of a project. */
public sealed interface ProjectEvent {

    record ApplicationSubmitted(Application application) implements ProjectEvent {}

    record ApplicationCorrected(Application before, Application after, String reason)
            implements ProjectEvent {}

    record ApplicationRecommended(String reason) implements ProjectEvent {}

    record ApplicationNotRecommended(String reason) implements ProjectEvent {}

    record ApplicationGranted(String reason) implements ProjectEvent {}

    record ApplicationRejected(String reason) implements ProjectEvent {}

    record ProjectStarted() implements ProjectEvent {}

    record MilestoneReached(String milestoneId, LocalDate reachedOn) implements ProjectEvent {}

    record ReportSubmitted(Report report) implements ProjectEvent {}

    record ReportReturned(String reportId, String reason) implements ProjectEvent {}

    record ReportApproved(String reportId) implements ProjectEvent {}

    record ProjectClosed(String result) implements ProjectEvent {}
}
