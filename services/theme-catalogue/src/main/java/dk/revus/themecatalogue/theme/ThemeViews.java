package dk.revus.themecatalogue.theme;

import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.themecatalogue.support.model.BallotBox;
import dk.revus.themecatalogue.support.model.Tally;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.PlacedWishes;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeProject;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows themes with what only this caller may see. */
@Component
class ThemeViews {

    private final Themes themes;
    private final BallotBox ballots;
    private final PlacedWishes wishes;
    private final KnownFacts facts;

    ThemeViews(Themes themes, BallotBox ballots, PlacedWishes wishes, KnownFacts facts) {
        this.themes = themes;
        this.ballots = ballots;
        this.wishes = wishes;
        this.facts = facts;
    }

    ThemeView one(Stored<Theme> stored, Actor actor) {
        return to(actor, themes::corrections).apply(stored);
    }

    /** Counts once per cycle, however many themes are shown. */
    Function<Stored<Theme>, ThemeView> to(Actor actor) {
        return to(actor, _ -> null);
    }

    private Function<Stored<Theme>, ThemeView> to(Actor actor, Corrections corrections) {
        var tallies = new HashMap<String, Tally>();
        var lineages = new HashMap<String, Lineage>();
        return stored -> {
            var cycleId = ThemeFields.cycleId(stored.state());
            return view(
                    stored,
                    actor,
                    tallies.computeIfAbsent(cycleId, ballots::of),
                    lineages.computeIfAbsent(cycleId, id -> new Lineage(themes.ofCycle(id))),
                    corrections);
        };
    }

    private ThemeView view(
            Stored<Theme> stored,
            Actor actor,
            Tally tally,
            Lineage lineage,
            Corrections corrections) {
        if (!(themes.asTheJournalHasIt(stored) instanceof KnownTheme theme)) {
            throw new IllegalStateException("There is nothing to show");
        }
        var state = themes.queries().stateName(stored);
        return new ThemeView(
                ThemeV1.of(stored.id(), theme, state, theme.reason()),
                tally.hasClosed() ? tally.of(lineage.carriedOnBy(stored.id())) : null,
                corrections.of(stored.id()),
                stored.version(),
                themes.queries()
                        .actions(
                                stored,
                                actor,
                                ThemeAggregate.THEME
                                        .commands()
                                        .byName(
                                                command ->
                                                        ThemeDecider.inTheWayOf(
                                                                command,
                                                                stored.state(),
                                                                new Known(
                                                                        stored.id(),
                                                                        wishes,
                                                                        facts)))));
    }

    /** What was put right, of a theme that is read by itself; null where several are. */
    private interface Corrections {

        @Nullable List<Correction> of(String themeId);
    }

    private record Known(String themeId, PlacedWishes placed, KnownFacts facts)
            implements ThemeDecider.DecisionContext {

        @Override
        public int wishes() {
            return placed.on(themeId);
        }

        @Override
        public List<ThemeProject> projects() {
            return facts.grantedProjectsUnder(themeId);
        }
    }
}
