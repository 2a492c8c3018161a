package dk.revus.project.project.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.project.organisation.model.Organisations;
import dk.revus.project.project.model.Project.Active;
import dk.revus.project.project.model.Project.Closed;
import dk.revus.project.project.model.Project.Granted;
import dk.revus.project.project.model.Project.NotApplied;
import dk.revus.project.project.model.Project.NotRecommended;
import dk.revus.project.project.model.Project.Recommended;
import dk.revus.project.project.model.Project.Rejected;
import dk.revus.project.project.model.Project.Submitted;
import dk.revus.project.project.model.Project.Withdrawn;
import dk.revus.project.project.model.ProjectCommand.Apply;
import dk.revus.project.project.model.ProjectCommand.Correct;
import dk.revus.project.project.model.ProjectCommand.ForTheApplication;
import dk.revus.project.project.model.ProjectCommand.Grant;
import dk.revus.project.project.model.ProjectCommand.NotRecommend;
import dk.revus.project.project.model.ProjectCommand.Recommend;
import dk.revus.project.project.model.ProjectCommand.Reject;
import dk.revus.project.project.model.ProjectCommand.Withdraw;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectEvent.ApplicationWithdrawn;
import dk.revus.project.project.model.ProjectRefusal.AmountTooLarge;
import dk.revus.project.project.model.ProjectRefusal.NamedTwice;
import dk.revus.project.project.model.ProjectRefusal.NothingChanged;
import dk.revus.project.project.model.ProjectRefusal.ReasonRequired;
import dk.revus.project.project.model.ProjectRefusal.ThemeCarriesNoProjects;
import dk.revus.project.project.model.ProjectRefusal.UnknownPartner;
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

    /** A million millions: more than anybody has, and few enough to be added up. */
    private static final long MOST_DKK = 1_000_000_000_000L;

    private ApplicationDecider() {}

    static Decision<ProjectEvent, ProjectRefusal> decide(
            ForTheApplication command,
            Project project,
            Themes themes,
            Organisations organisations) {
        return switch (command) {
            case Apply(var application) -> apply(application, project, themes, organisations);
            case Correct correction -> correct(correction, project, organisations);
            case Withdraw(var reason) -> withdraw(reason, project);
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
            Application application, Project project, Themes themes, Organisations organisations) {
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
        return Decision.unless(
                objectionTo(application, organisations),
                () -> accept(new ApplicationSubmitted(application)));
    }

    private static Optional<ProjectRefusal> objectionTo(
            Application application, Organisations organisations) {
        if (application.amountDkk() > MOST_DKK) {
            return Optional.of(new AmountTooLarge(application.amountDkk(), MOST_DKK));
        }
        var unknown =
                application.partners().stream().filter(code -> !organisations.know(code)).toList();
        return unknown.isEmpty()
                ? namedTwice(application)
                : Optional.of(new UnknownPartner(unknown));
    }

    private static Optional<ProjectRefusal> namedTwice(Application application) {
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

    private static Optional<ProjectRefusal> twice(String list, List<String> ids) {
        var seen = new HashSet<String>();
        return ids.stream()
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> new NamedTwice(list, id));
    }

    /** Until the growth forum has judged it; what was judged is what was asked for. */
    private static Decision<ProjectEvent, ProjectRefusal> correct(
            Correct command, Project project, Organisations organisations) {
        if (!(project instanceof Submitted(var before))) {
            return ProjectDecider.notIn(project);
        }
        var after = before.corrected(command);
        if (after.equals(before)) {
            return refuse(new NothingChanged());
        }
        return Decision.unless(
                objectionTo(after, organisations),
                () ->
                        because(
                                command.reason(),
                                new ApplicationCorrected(before, after, command.reason())));
    }

    /** Until the region has spoken; a project that is granted is not withdrawn but ended. */
    private static Decision<ProjectEvent, ProjectRefusal> withdraw(String reason, Project project) {
        return switch (project) {
            case Submitted _, Recommended _, NotRecommended _ ->
                    because(reason, new ApplicationWithdrawn(reason));
            case NotApplied _, Granted _, Rejected _, Withdrawn _, Active _, Closed _ ->
                    ProjectDecider.notIn(project);
        };
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
            case NotApplied _, Granted _, Rejected _, Withdrawn _, Active _, Closed _ ->
                    ProjectDecider.notIn(project);
        };
    }

    /** What was recommended is what is granted, to the krone. */
    private static Decision<ProjectEvent, ProjectRefusal> grant(Grant grant, Project project) {
        var amount = grant.amountDkk();
        return amount == null || amount == ProjectDecider.applicationOf(project).amountDkk()
                ? because(grant.reason(), new ApplicationGranted(grant.reason(), grant.today()))
                : refuse(Openings.onlyAcceptOrReject(project));
    }
}
