package dk.revus.project.project;

import dk.revus.kit.journal.Aggregate;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectCommand;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectPermissions;
import dk.revus.project.project.model.ProjectRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the journal must know of projects. */
final class ProjectAggregate {

    static final Aggregate<ProjectCommand, Project, ProjectEvent, ProjectRefusal> AGGREGATE =
            Aggregate.named(
                            "project",
                            ProjectCommand.class,
                            Project.class,
                            ProjectEvent.class,
                            ProjectRefusal.class)
                    .startingAs(new Project.NotApplied())
                    .evolvingBy(ProjectDecider::evolve)
                    .permissions(ProjectPermissions.TABLE)
                    .ownedBy((id, project) -> leadOf(project))
                    .publishedEvents(
                            (stored, event) -> List.of(ProjectPublishedEvents.of(stored, event)))
                    .foundBy("state.application.cycleId", "state.application.themeId")
                    .build();

    private ProjectAggregate() {}

    private static @Nullable String leadOf(Project project) {
        return project instanceof Project.NotApplied
                ? null
                : ProjectDecider.applicationOf(project).lead();
    }
}
