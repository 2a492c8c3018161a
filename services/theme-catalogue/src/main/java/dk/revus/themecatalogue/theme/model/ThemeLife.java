package dk.revus.themecatalogue.theme.model;

import dk.revus.themecatalogue.theme.model.Theme.Active;
import dk.revus.themecatalogue.theme.model.Theme.Candidate;
import dk.revus.themecatalogue.theme.model.Theme.Completed;
import dk.revus.themecatalogue.theme.model.Theme.Deferred;
import dk.revus.themecatalogue.theme.model.Theme.Draft;
import dk.revus.themecatalogue.theme.model.Theme.InStrategy;
import dk.revus.themecatalogue.theme.model.Theme.Merged;
import dk.revus.themecatalogue.theme.model.Theme.NotPrioritised;
import dk.revus.themecatalogue.theme.model.Theme.Prioritised;
import dk.revus.themecatalogue.theme.model.Theme.Published;
import dk.revus.themecatalogue.theme.model.Theme.Shortlisted;
import dk.revus.themecatalogue.theme.model.ThemeEvent.MergeUndone;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeActivated;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeCompleted;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeCorrected;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeDecided;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeDrafted;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeExcluded;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeIncludedInStrategy;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeMergedInto;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeNominated;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemePublished;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeReinstated;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemeShortlisted;
import dk.revus.themecatalogue.theme.model.ThemeEvent.ThemesMerged;
import java.util.List;

/** What a theme is after an event. */
final class ThemeLife {

    private ThemeLife() {}

    static Theme after(Theme theme, ThemeEvent event) {
        return switch (event) {
            case ThemeDrafted(var outline) -> new Draft(outline);
            case ThemeCorrected(_, var after, _) -> reworded(theme, after);
            case ThemesMerged(var outline, _) -> new Candidate(outline);
            case ThemePublished() -> new Published(outline(theme));
            case ThemeNominated() -> new Candidate(outline(theme));
            case ThemeShortlisted() -> new Shortlisted(outline(theme));
            case ThemeExcluded(var reason) -> new NotPrioritised(outline(theme), reason, null);
            case ThemeMergedInto(var into, var reason) -> new Merged(outline(theme), into, reason);
            case MergeUndone(var reason) ->
                    new NotPrioritised(withoutOriginals(outline(theme)), reason, null);
            case ThemeReinstated _ -> new Candidate(outline(theme));
            case ThemeDecided(var decision) -> decided(outline(theme), decision);
            case ThemeIncludedInStrategy(var strategyId) ->
                    new InStrategy(outline(theme), decision(theme), strategyId);
            case ThemeActivated _ -> new Active(outline(theme), decision(theme), strategy(theme));
            case ThemeCompleted(var evaluation) ->
                    new Completed(outline(theme), decision(theme), strategy(theme), evaluation);
        };
    }

    /** Where it stands does not change. */
    private static Theme reworded(Theme theme, Outline after) {
        return switch (theme) {
            case Draft _ -> new Draft(after);
            case Published _ -> new Published(after);
            case Candidate _ -> new Candidate(after);
            case Shortlisted _ -> new Shortlisted(after);
            case Prioritised(_, var decision) -> new Prioritised(after, decision);
            case Deferred(_, var decision) -> new Deferred(after, decision);
            case NotPrioritised(_, var reason, var decision) ->
                    new NotPrioritised(after, reason, decision);
            case InStrategy(_, var decision, var strategyId) ->
                    new InStrategy(after, decision, strategyId);
            case Active(_, var decision, var strategyId) -> new Active(after, decision, strategyId);
            case Completed(_, var decision, var strategyId, var evaluation) ->
                    new Completed(after, decision, strategyId, evaluation);
            case Merged _, Theme.Blank _ -> throw impossible(theme);
        };
    }

    private static Theme decided(Outline outline, ThemeDecision decision) {
        return switch (decision.type()) {
            case PRIORITISE -> new Prioritised(outline, decision);
            case NOT_PRIORITISE -> new NotPrioritised(outline, decision.reason(), decision);
            case DEFER -> new Deferred(outline, decision);
        };
    }

    private static Outline withoutOriginals(Outline o) {
        return new Outline(o.cycleId(), o.title(), o.summary(), o.origin(), List.of());
    }

    private static Outline outline(Theme theme) {
        if (theme instanceof KnownTheme known) {
            return known.outline();
        }
        throw impossible(theme);
    }

    private static ThemeDecision decision(Theme theme) {
        if (theme instanceof Prioritised(_, var decision)) {
            return decision;
        }
        if (theme instanceof InStrategy(_, var decision, _)) {
            return decision;
        }
        if (theme instanceof Active(_, var decision, _)) {
            return decision;
        }
        throw impossible(theme);
    }

    private static String strategy(Theme theme) {
        if (theme instanceof InStrategy(_, _, var strategyId)) {
            return strategyId;
        }
        if (theme instanceof Active(_, _, var strategyId)) {
            return strategyId;
        }
        throw impossible(theme);
    }

    /** The decider never lets such an event follow; a journal that holds one is damaged. */
    private static IllegalStateException impossible(Theme theme) {
        return new IllegalStateException("No such event can follow " + theme);
    }
}
