package dk.revus.themecatalogue.theme;

import static java.util.stream.Collectors.toSet;

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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows themes with what only this caller may see. */
@Component
class ThemeViews {

    private static final Lineage NO_LINEAGE = new Lineage(Map.of());

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
        return of(List.of(stored), actor, themes::corrections).apply(stored);
    }

    /** Asks once for all, however many themes of however many cycles are shown. */
    Function<Stored<Theme>, ThemeView> of(List<Stored<Theme>> shown, Actor actor) {
        return of(shown, actor, _ -> null);
    }

    private Function<Stored<Theme>, ThemeView> of(
            List<Stored<Theme>> shown, Actor actor, Corrections corrections) {
        var cycles = shown.stream().map(Stored::state).map(ThemeFields::cycleId).collect(toSet());
        var tallies = ballots.of(cycles);
        var lineages = lineages(tallies);
        var around = new Surroundings(shown.stream().map(Stored::id).collect(toSet()));
        return stored -> {
            var cycleId = ThemeFields.cycleId(stored.state());
            return view(
                    stored,
                    actor,
                    Objects.requireNonNull(tallies.get(cycleId)),
                    lineages.getOrDefault(cycleId, NO_LINEAGE),
                    around,
                    corrections);
        };
    }

    /** Of the cycles where there is a count to show. */
    private Map<String, Lineage> lineages(Map<String, Tally> tallies) {
        var begun =
                tallies.entrySet().stream()
                        .filter(cycle -> cycle.getValue().hasBegun())
                        .map(Map.Entry::getKey)
                        .collect(toSet());
        var lineages = new HashMap<String, Lineage>();
        themes.ofCycles(begun).forEach((cycle, known) -> lineages.put(cycle, new Lineage(known)));
        return lineages;
    }

    private ThemeView view(
            Stored<Theme> stored,
            Actor actor,
            Tally tally,
            Lineage lineage,
            Surroundings around,
            Corrections corrections) {
        if (!(themes.asTheJournalHasIt(stored) instanceof KnownTheme theme)) {
            throw new IllegalStateException("There is nothing to show");
        }
        var state = themes.queries().stateName(stored);
        return new ThemeView(
                ThemeV1.of(stored.id(), theme, state, theme.reason()),
                tally.hasBegun() ? tally.of(lineage.carriedOnBy(stored.id())) : null,
                corrections.of(stored.id()),
                stored.version(),
                themes.queries()
                        .actions(
                                stored,
                                actor,
                                ThemeAggregate.AGGREGATE
                                        .commands()
                                        .byName(
                                                command ->
                                                        ThemeDecider.inTheWayOf(
                                                                command,
                                                                stored.state(),
                                                                around.of(stored.id())))));
    }

    /** What was put right, of a theme that is read by itself; null where several are. */
    private interface Corrections {

        @Nullable List<Correction> of(String themeId);
    }

    /** What wishes and projects make of the themes shown: asked when it first matters to one. */
    private final class Surroundings {

        private final Set<String> themeIds;
        private @Nullable Map<String, Integer> placed;
        private @Nullable Map<String, List<ThemeProject>> granted;

        private Surroundings(Set<String> themeIds) {
            this.themeIds = themeIds;
        }

        private ThemeDecider.DecisionContext of(String themeId) {
            return new ThemeDecider.DecisionContext() {
                @Override
                public int wishes() {
                    return placed().getOrDefault(themeId, 0);
                }

                @Override
                public List<ThemeProject> projects() {
                    return granted().getOrDefault(themeId, List.of());
                }
            };
        }

        private Map<String, Integer> placed() {
            if (placed == null) {
                placed = wishes.on(themeIds);
            }
            return placed;
        }

        private Map<String, List<ThemeProject>> granted() {
            if (granted == null) {
                granted = facts.grantedProjectsUnder(themeIds);
            }
            return granted;
        }
    }
}
