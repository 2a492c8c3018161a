package dk.revus.project.project;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ProjectStarted;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.ProjectPermissions;
import dk.revus.project.project.model.ProjectRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of projects. */
final class ProjectAggregate {

    static final Aggregate<Project, ProjectEvent, ProjectRefusal> AGGREGATE =
            Aggregate.<Project, ProjectEvent, ProjectRefusal>named("project")
                    .startingAs(new Project.NotApplied())
                    .evolvingBy(ProjectDecider::evolve)
                    .events(
                            TypeNames.of(ProjectEvent.class)
                                    .name("application-submitted", ApplicationSubmitted.class)
                                    .name("application-corrected", ApplicationCorrected.class)
                                    .name("application-recommended", ApplicationRecommended.class)
                                    .name(
                                            "application-not-recommended",
                                            ApplicationNotRecommended.class)
                                    .name("application-granted", ApplicationGranted.class)
                                    .name("application-rejected", ApplicationRejected.class)
                                    .name("started", ProjectStarted.class)
                                    .name("milestone-reached", MilestoneReached.class)
                                    .name("report-submitted", ReportSubmitted.class)
                                    .name("report-returned", ReportReturned.class)
                                    .name("report-approved", ReportApproved.class)
                                    .name("closed", ProjectClosed.class)
                                    .complete())
                    .states(
                            TypeNames.of(Project.class)
                                    .name("NOT_APPLIED", Project.NotApplied.class)
                                    .name("SUBMITTED", Project.Submitted.class)
                                    .name("RECOMMENDED", Project.Recommended.class)
                                    .name("NOT_RECOMMENDED", Project.NotRecommended.class)
                                    .name("GRANTED", Project.Granted.class)
                                    .name("REJECTED", Project.Rejected.class)
                                    .name("ACTIVE", Project.Active.class)
                                    .name("CLOSED", Project.Closed.class)
                                    .complete())
                    .permissions(ProjectPermissions.TABLE)
                    .refusals(ProjectProblems::describe)
                    .ownedBy((id, project) -> leadOf(project))
                    .letters((stored, event) -> List.of(ProjectLetters.of(stored, event)))
                    .build();

    private ProjectAggregate() {}

    private static @Nullable String leadOf(Project project) {
        return project instanceof Project.NotApplied
                ? null
                : ProjectDecider.applicationOf(project).lead();
    }
}
