package dk.revus.project.project.model;

import dk.revus.kit.decision.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became true of a project. */
public sealed interface ProjectEvent {

    @Named("application-submitted")
    record ApplicationSubmitted(Application application) implements ProjectEvent {}

    @Named("application-corrected")
    record ApplicationCorrected(Application before, Application after, String reason)
            implements ProjectEvent {}

    @Named("application-recommended")
    record ApplicationRecommended(String reason) implements ProjectEvent {}

    @Named("application-not-recommended")
    record ApplicationNotRecommended(String reason) implements ProjectEvent {}

    @Named("application-granted")
    record ApplicationGranted(String reason, @Nullable LocalDate grantedOn)
            implements ProjectEvent {}

    @Named("application-rejected")
    record ApplicationRejected(String reason) implements ProjectEvent {}

    @Named("application-withdrawn")
    record ApplicationWithdrawn(String reason) implements ProjectEvent {}

    @Named("started")
    record ProjectStarted() implements ProjectEvent {}

    @Named("milestone-reached")
    record MilestoneReached(String milestoneId, LocalDate reachedOn) implements ProjectEvent {}

    /** A null day: it was not reached. */
    @Named("milestone-corrected")
    record MilestoneCorrected(
            String milestoneId, LocalDate before, @Nullable LocalDate after, String reason)
            implements ProjectEvent {}

    @Named("report-submitted")
    record ReportSubmitted(Report report) implements ProjectEvent {}

    @Named("report-returned")
    record ReportReturned(String reportId, String reason) implements ProjectEvent {}

    @Named("report-approved")
    record ReportApproved(String reportId) implements ProjectEvent {}

    @Named("closed")
    record ProjectClosed(String result) implements ProjectEvent {}
}
