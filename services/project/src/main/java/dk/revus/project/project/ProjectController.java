package dk.revus.project.project;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Numbering;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.project.organisation.model.Organisations;
import dk.revus.project.project.ProjectBodies.ApplicationCorrectionBody;
import dk.revus.project.project.ProjectBodies.CloseBody;
import dk.revus.project.project.ProjectBodies.GrantBody;
import dk.revus.project.project.ProjectBodies.MilestoneBody;
import dk.revus.project.project.ProjectBodies.MilestoneCorrectionBody;
import dk.revus.project.project.ProjectBodies.ReasonBody;
import dk.revus.project.project.ProjectBodies.ReportBody;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectCommand;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectRefusal;
import dk.revus.project.theme.model.Themes;
import jakarta.validation.Valid;
import java.time.Clock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects over HTTP. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectController {

    private final Handler<ProjectCommand, Project, ProjectEvent, ProjectRefusal> projects;
    private final Queries<Project, ProjectEvent, ProjectRefusal> queries;
    private final ProjectViews views;
    private final Themes themes;
    private final Organisations organisations;

    ProjectController(
            Aggregates aggregates, Themes themes, Organisations organisations, Clock clock) {
        this.projects = aggregates.of(ProjectAggregate.AGGREGATE);
        this.queries = projects.queries();
        this.views = new ProjectViews(queries, clock);
        this.themes = themes;
        this.organisations = organisations;
    }

    /** Applies for money for a project under a theme. */
    @Created
    @PostMapping
    ProjectView apply(@Valid @RequestBody ApplicationBody body, CommandContext context) {
        var command = new ProjectCommand.Apply(body.ledBy(leadOf(context.actor())));
        CommandResult<Project> answer =
                projects.create(
                        new Numbering("PJ-%d-".formatted(views.today().getYear()), 2),
                        command,
                        context,
                        project -> ProjectDecider.decide(command, project, themes, organisations));
        return Replies.of(answer, stored -> views.view(stored, context.actor()));
    }

    /** The organisation of the mandate by which somebody applies; the table checks the mandate. */
    private String leadOf(Actor actor) {
        return actor.mandates().stream()
                .filter(m -> m.role() == Role.PROJECT_LEAD && m.holdsOn(views.today()))
                .map(Mandate::organisation)
                .findFirst()
                .orElse("");
    }

    /** Puts right what was applied for, while nobody has judged it. */
    @PostMapping("/{id}:correct")
    ProjectView correct(
            @PathVariable String id,
            @Valid @RequestBody ApplicationCorrectionBody body,
            CommandContext context) {
        return answer(id, context.because(body.reason()), body.command());
    }

    /** Withdraws the application, as long as the region has not decided, with a reason. */
    @PostMapping("/{id}:withdraw")
    ProjectView withdraw(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return answer(id, context.because(body.reason()), new ProjectCommand.Withdraw(body.text()));
    }

    /** Recommends the application to the regional council. */
    @PostMapping("/{id}:recommend")
    ProjectView recommend(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return answer(
                id, context.because(body.reason()), new ProjectCommand.Recommend(body.text()));
    }

    /** Recommends that the application be turned down. */
    @PostMapping("/{id}:not-recommend")
    ProjectView notRecommend(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return answer(
                id, context.because(body.reason()), new ProjectCommand.NotRecommend(body.text()));
    }

    /** Grants the money, with a reason. */
    @PostMapping("/{id}:grant")
    ProjectView grant(
            @PathVariable String id, @Valid @RequestBody GrantBody body, CommandContext context) {
        return answer(
                id,
                context.because(body.reason()),
                new ProjectCommand.Grant(body.text(), body.amountDkk(), views.today()));
    }

    /** Turns the application down, with a reason. */
    @PostMapping("/{id}:reject")
    ProjectView reject(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return answer(id, context.because(body.reason()), new ProjectCommand.Reject(body.text()));
    }

    /** Notes that the project has begun. */
    @PostMapping("/{id}:start")
    ProjectView start(@PathVariable String id, CommandContext context) {
        return answer(id, context, new ProjectCommand.Start());
    }

    /** Notes that a milestone was reached. */
    @PostMapping("/{id}:reach-milestone")
    ProjectView reachMilestone(
            @PathVariable String id,
            @Valid @RequestBody MilestoneBody body,
            CommandContext context) {
        return answer(
                id,
                context,
                new ProjectCommand.ReachMilestone(
                        body.milestoneId(), body.reachedOn(), views.today()));
    }

    /** Puts right on which day a milestone was reached, or that it was not, with a reason. */
    @PostMapping("/{id}:correct-milestone")
    ProjectView correctMilestone(
            @PathVariable String id,
            @Valid @RequestBody MilestoneCorrectionBody body,
            CommandContext context) {
        return answer(id, context.because(body.reason()), body.command(views.today()));
    }

    /** Sends a half-yearly report for approval. */
    @PostMapping("/{id}:submit-report")
    ProjectView submitReport(
            @PathVariable String id, @Valid @RequestBody ReportBody body, CommandContext context) {
        return answer(id, context, body.command(context.actor().person(), views.today()));
    }

    /** Approves the report that waits; not by its author. */
    @PostMapping("/{id}:approve-report")
    ProjectView approveReport(@PathVariable String id, CommandContext context) {
        return answer(id, context, new ProjectCommand.ApproveReport(context.actor().person()));
    }

    /** Sends the report that waits back to its author, with a reason. */
    @PostMapping("/{id}:return-report")
    ProjectView returnReport(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return answer(
                id,
                context.because(body.reason()),
                new ProjectCommand.ReturnReport(body.text(), context.actor().person()));
    }

    /** Ends the project and says what came of it. */
    @PostMapping("/{id}:close")
    ProjectView close(
            @PathVariable String id, @Valid @RequestBody CloseBody body, CommandContext context) {
        return answer(id, context, new ProjectCommand.Close(body.text()));
    }

    /** The projects that the caller may see, in the order of their ids. */
    @GetMapping
    Page<ProjectView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String theme,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        var wanted = new Document();
        if (cycle != null) {
            wanted.append("state.application.cycleId", cycle);
        }
        if (theme != null) {
            wanted.append("state.application.themeId", theme);
        }
        var page =
                Page.of(queries.list(wanted, after, size + 1), size, Stored::id, stored -> stored);
        return new Page<>(
                page.items().stream()
                        .filter(stored -> views.shows(stored, actor))
                        .map(stored -> views.line(stored, actor))
                        .toList(),
                page.next());
    }

    /** One project, with its milestones, indicators and reports. */
    @GetMapping("/{id}")
    ProjectView one(@PathVariable String id, Actor actor) {
        return Replies.found(
                queries.find(id).filter(stored -> views.shows(stored, actor)),
                stored -> views.view(stored, actor));
    }

    private ProjectView answer(String id, CommandContext context, ProjectCommand command) {
        CommandResult<Project> answer =
                projects.handle(
                        id,
                        command,
                        context,
                        project -> ProjectDecider.decide(command, project, themes, organisations));
        return Replies.of(answer, stored -> views.view(stored, context.actor()));
    }
}
