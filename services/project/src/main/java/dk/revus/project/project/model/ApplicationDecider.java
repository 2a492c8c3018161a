package dk.revus.project.project.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.project.project.model.Project.Active;
import dk.revus.project.project.model.Project.Closed;
import dk.revus.project.project.model.Project.Granted;
import dk.revus.project.project.model.Project.NotApplied;
import dk.revus.project.project.model.Project.NotRecommended;
import dk.revus.project.project.model.Project.Recommended;
import dk.revus.project.project.model.Project.Rejected;
import dk.revus.project.project.model.Project.Submitted;
import dk.revus.project.project.model.ProjectCommand.Apply;
import dk.revus.project.project.model.ProjectCommand.CorrectText;
import dk.revus.project.project.model.ProjectCommand.ForTheApplication;
import dk.revus.project.project.model.ProjectCommand.Grant;
import dk.revus.project.project.model.ProjectCommand.NotRecommend;
import dk.revus.project.project.model.ProjectCommand.Recommend;
import dk.revus.project.project.model.ProjectCommand.Reject;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ThemeCarriesNoProjects;
import dk.revus.project.theme.model.Theme;
import dk.revus.project.theme.model.Themes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Erhvervsfremmeloven § 9: the growth forum recommends, the region accepts or rejects. */
final class ApplicationDecider {

    private ApplicationDecider() {}

    static Decision<ProjectEvent, ProjectRefusal> decide(
            ForTheApplication command, Project project, Themes themes) {
        return switch (command) {
            case Apply(var application) -> apply(application, project, themes);
            case CorrectText correction -> correct(correction, project);
            case Recommend(var reason) ->
                    assess(reason, project, new ApplicationRecommended(reason));
            case NotRecommend(var reason) ->
                    assess(reason, project, new ApplicationNotRecommended(reason));
            case Grant grant -> settle(project, Openings::granting, () -> grant(grant, project));
            case Reject(var reason) ->
                    settle(
                            project,
                            Openings::rejecting,
                            () -> because(reason, new ApplicationRejected(reason)));
        };
    }

    private static Decision<ProjectEvent, ProjectRefusal> apply(
            Application application, Project project, Themes themes) {
        if (!(project instanceof NotApplied)) {
            return ProjectDecider.notIn(project);
        }
        var theme =
                themes.find(application.themeId())
                        .filter(found -> found.cycleId().equals(application.cycleId()));
        if (!theme.map(Theme::carriesProjects).orElse(false)) {
            return refuse(
                    new ThemeCarriesNoProjects(
                            application.themeId(), theme.map(Theme::state).orElse(null)));
        }
        return namedTwice(application)
                .<Decision<ProjectEvent, ProjectRefusal>>map(Decision::refuse)
                .orElseGet(() -> accept(new ApplicationSubmitted(application)));
    }

    private static Optional<NamedTwice> namedTwice(Application application) {
        var milestones =
                application.milestones().stream().map(PlannedMilestone::milestoneId).toList();
        var indicators = application.indicators().stream().map(Indicator::indicatorId).toList();
        var taking =
                Stream.concat(Stream.of(application.lead()), application.partners().stream())
                        .toList();
        return twice("milestones", milestones)
                .or(() -> twice("indicators", indicators))
                .or(() -> twice("partners", taking));
    }

    private static Optional<NamedTwice> twice(String list, List<String> ids) {
        var seen = new HashSet<String>();
        return ids.stream()
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> new NamedTwice(list, id));
    }

    /** Until the growth forum has judged it; what was judged is what was asked for. */
    private static Decision<ProjectEvent, ProjectRefusal> correct(
            CorrectText command, Project project) {
        if (!(project instanceof Submitted(var before))) {
            return ProjectDecider.notIn(project);
        }
        var after = before.reworded(command.title(), command.summary());
        return after.equals(before)
                ? refuse(new NothingChanged())
                : because(
                        command.reason(),
                        new ApplicationCorrected(before, after, command.reason()));
    }

    private static Decision<ProjectEvent, ProjectRefusal> assess(
            String reason, Project project, ProjectEvent outcome) {
        if (!(project instanceof Submitted)) {
            return ProjectDecider.notIn(project);
        }
        return because(reason, outcome);
    }

    private static Decision<ProjectEvent, ProjectRefusal> because(
            String reason, ProjectEvent outcome) {
        return reason.isBlank() ? refuse(new ReasonRequired()) : accept(outcome);
    }

    private static Decision<ProjectEvent, ProjectRefusal> settle(
            Project project,
            Function<Project, Optional<ProjectRefusal>> inTheWay,
            Supplier<Decision<ProjectEvent, ProjectRefusal>> next) {
        return switch (project) {
            case Submitted _, Recommended _, NotRecommended _ ->
                    Decision.unless(inTheWay.apply(project), next);
            case NotApplied _, Granted _, Rejected _, Active _, Closed _ ->
                    ProjectDecider.notIn(project);
        };
    }

    /** What was recommended is what is granted, to the krone. */
    private static Decision<ProjectEvent, ProjectRefusal> grant(Grant grant, Project project) {
        var amount = grant.amountDkk();
        return amount == null || amount == ProjectDecider.applicationOf(project).amountDkk()
                ? because(grant.reason(), new ApplicationGranted(grant.reason()))
                : refuse(Openings.onlyAcceptOrReject(project));
    }
}
