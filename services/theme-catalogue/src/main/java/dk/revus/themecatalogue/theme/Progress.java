package dk.revus.themecatalogue.theme;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.CommandResult;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings a theme as far as what is known allows: decided, in the strategy, active. It is asked
 * whenever one side or the other has news, so it does not matter which side is heard of first.
 */
@Component
class Progress {

    /** From shortlisted to active. */
    private static final int MOST_STEPS = 3;

    private final Themes themes;
    private final KnownFacts facts;
    private final Clock clock;

    Progress(Themes themes, KnownFacts facts, Clock clock) {
        this.themes = themes;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param cause the event that may have made it possible
     */
    void bring(String themeId, String cause) {
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = themes.queries().find(themeId).flatMap(t -> next(themeId, t.state()));
            if (next.isEmpty() || !take(themeId, next.get(), cause)) {
                return;
            }
        }
    }

    private boolean take(String themeId, ThemeCommand command, String cause) {
        var context =
                CommandContext.system(Names.of(command) + ":" + cause, cause, clock.instant());
        var answer =
                themes.handler()
                        .handle(
                                themeId,
                                command,
                                context,
                                theme -> ThemeDecider.decide(command, theme));
        return answer instanceof CommandResult.Done<Theme>;
    }

    private Optional<ThemeCommand> next(String themeId, Theme theme) {
        return switch (theme) {
            case Theme.Shortlisted _ -> facts.decisionOn(themeId).map(ThemeCommand.Decide::new);
            case Theme.Deferred(_, var decision) -> otherDecision(themeId, decision);
            case Theme.NotPrioritised(_, _, var decision) when decision != null ->
                    otherDecision(themeId, decision);
            case Theme.Prioritised(_, var decision) ->
                    otherDecision(themeId, decision)
                            .or(
                                    () ->
                                            facts.adoptedStrategyWith(themeId)
                                                    .map(ThemeCommand.IncludeInStrategy::new));
            case Theme.InStrategy _ ->
                    facts.grantedProjectsUnder(themeId).stream()
                            .findFirst()
                            .map(project -> new ThemeCommand.Activate(project.projectId()));
            case Theme.Blank _,
                    Theme.Draft _,
                    Theme.Published _,
                    Theme.Candidate _,
                    Theme.NotPrioritised _,
                    Theme.Active _,
                    Theme.Completed _,
                    Theme.Merged _ ->
                    Optional.empty();
        };
    }

    /** A later meeting took it up again, or its decision was corrected. */
    private Optional<ThemeCommand> otherDecision(String themeId, ThemeDecision now) {
        return facts.decisionOn(themeId)
                .filter(decision -> !decision.decisionId().equals(now.decisionId()))
                .map(ThemeCommand.Decide::new);
    }
}
