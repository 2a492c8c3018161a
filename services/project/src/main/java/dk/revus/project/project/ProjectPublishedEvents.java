package dk.revus.project.project;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.project.project.ProjectV1.BeforeV1;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.ProjectEvent;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Grants, milestones, approved reports and results are for all; the rest is for the parties. */
final class ProjectPublishedEvents {

    private static final String TOPIC = "revus.project.events";

    private static final String REGION = "1084";
    private static final String GROWTH_FORUM = "VF";

    private ProjectPublishedEvents() {}

    static PublishedEvent of(Stored<Project> stored, ProjectEvent event) {
        return switch (event) {
            case ApplicationSubmitted _ -> toParties("application.submitted", stored, null);
            case ApplicationCorrected(_, _, var reason) ->
                    toParties("application.corrected", stored, reason);
            case ApplicationRecommended(var reason) ->
                    toParties("application.recommended", stored, reason);
            case ApplicationNotRecommended(var reason) ->
                    toParties("application.not-recommended", stored, reason);
            case ApplicationGranted(var reason, _) -> toAll("application.granted", stored, reason);
            case ApplicationWithdrawn(var reason) ->
                    toParties("application.withdrawn", stored, reason);
            case ApplicationRejected(var reason) ->
                    toParties("application.rejected", stored, reason);
            case ProjectStarted _ -> toAll("project.started", stored, null);
            case MilestoneReached _ -> toAll("project.milestone-reached", stored, null);
            case MilestoneCorrected(var milestone, var before, _, var reason) ->
                    toAll(
                            "project.milestone-corrected",
                            stored,
                            new BeforeV1(milestone, before),
                            reason);
            case ReportSubmitted _ -> toParties("report.submitted", stored, null);
            case ReportReturned(_, var reason) -> toParties("report.returned", stored, reason);
            case ReportApproved _ -> toAll("report.approved", stored, null);
            case ProjectClosed _ -> toAll("project.closed", stored, null);
        };
    }

    private static PublishedEvent toAll(
            String type, Stored<Project> stored, @Nullable String reason) {
        return toAll(type, stored, null, reason);
    }

    private static PublishedEvent toAll(
            String type,
            Stored<Project> stored,
            @Nullable BeforeV1 before,
            @Nullable String reason) {
        var project = stored.state();
        return PublishedEvent.toAll(
                TOPIC,
                type,
                ProjectDecider.applicationOf(project).cycleId(),
                ProjectV1.forAll(stored.id(), project, before, reason));
    }

    private static PublishedEvent toParties(
            String type, Stored<Project> stored, @Nullable String reason) {
        var application = ProjectDecider.applicationOf(stored.state());
        var parties = new TreeSet<>(application.partners());
        parties.add(application.lead());
        parties.add(REGION);
        parties.add(GROWTH_FORUM);
        return PublishedEvent.toParties(
                TOPIC,
                type,
                application.cycleId(),
                parties,
                ProjectV1.forParties(stored.id(), stored.state(), reason));
    }
}
