package dk.revus.project.project;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.Actor;
import dk.revus.project.project.ProjectV1.LeadV1;
import dk.revus.project.project.ProjectV1.ReportV1;
import dk.revus.project.project.model.Openings;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.Project.Submitted;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectPermissions;
import dk.revus.project.project.model.ProjectRefusal;
import dk.revus.project.project.model.ReportState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows each caller what they may see of a project: partners read as the lead's own people do. */
final class ProjectViews {

    private static final Permissions TABLE = ProjectPermissions.TABLE;

    private final Queries<Project, ProjectEvent, ProjectRefusal> queries;
    private final Clock clock;

    ProjectViews(Queries<Project, ProjectEvent, ProjectRefusal> queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
    }

    boolean shows(Stored<Project> stored, Actor actor) {
        return reads(stored, actor, queries.stateName(stored));
    }

    /** Whoever may read an application that is not granted yet takes part or assesses. */
    private boolean isParty(Stored<Project> stored, Actor actor) {
        return reads(stored, actor, Names.of(Submitted.class));
    }

    private boolean reads(Stored<Project> stored, Actor actor, String state) {
        var application = ProjectDecider.applicationOf(stored.state());
        var today = today();
        return Stream.concat(Stream.of(application.lead()), application.partners().stream())
                .anyMatch(
                        party ->
                                TABLE.opens(Permissions.READ, state, party, actor, today)
                                        .isEmpty());
    }

    /** A project that is read by itself, with what was put right. */
    ProjectView view(Stored<Project> stored, Actor actor) {
        var corrections = Corrected.of(queries, stored.id(), isParty(stored, actor));
        return view(stored, actor, corrections);
    }

    /** One of several. */
    ProjectView line(Stored<Project> stored, Actor actor) {
        return view(stored, actor, null);
    }

    private ProjectView view(
            Stored<Project> stored, Actor actor, @Nullable List<Correction> corrections) {
        var project = stored.state();
        var application = ProjectDecider.applicationOf(project);
        var progress = ProjectDecider.progressOf(project);
        var party = isParty(stored, actor);
        return new ProjectView(
                stored.id(),
                application.cycleId(),
                application.themeId(),
                application.title(),
                application.summary(),
                Names.of(project),
                new LeadV1(application.lead()),
                application.partners(),
                application.amountDkk(),
                ProjectV1.milestones(application, progress),
                ProjectV1.indicators(application, progress),
                progress.reports().stream()
                        .filter(report -> party || report.state() == ReportState.APPROVED)
                        .map(ReportV1::of)
                        .toList(),
                reasonOf(project),
                project instanceof Project.Closed(_, _, var result) ? result : null,
                corrections,
                stored.changedAt(),
                stored.version(),
                actions(stored, actor));
    }

    private Actions actions(Stored<Project> stored, Actor actor) {
        return queries.actions(
                stored,
                actor,
                ProjectAggregate.AGGREGATE
                        .commands()
                        .byName(
                                command ->
                                        Openings.inTheWayOf(
                                                command, stored.state(), actor.person(), today())));
    }

    private static @Nullable String reasonOf(Project project) {
        return switch (project) {
            case Project.Recommended(_, var reason) -> reason;
            case Project.NotRecommended(_, var reason) -> reason;
            case Project.Granted(_, var reason, _) -> reason;
            case Project.Withdrawn(_, var reason) -> reason;
            case Project.Rejected(_, var reason) -> reason;
            case Project.NotApplied _, Project.Submitted _, Project.Active _, Project.Closed _ ->
                    null;
        };
    }
}
