package dk.revus.themecatalogue.theme;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.Actor;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Namesakes;
import dk.revus.themecatalogue.theme.model.Original;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeCatalogue;
import dk.revus.themecatalogue.theme.model.ThemeCommand;
import dk.revus.themecatalogue.theme.model.ThemeEvent;
import dk.revus.themecatalogue.theme.model.ThemePermissions;
import dk.revus.themecatalogue.theme.model.ThemeRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The themes of the journal, and the questions one may ask of all of them. */
@Component
class Themes implements ThemeCatalogue {

    /** A cycle has a handful of themes, a page at most 200 cycles; this is far beyond. */
    static final int ALL = 10_000;

    private final Handler<ThemeCommand, Theme, ThemeEvent, ThemeRefusal> handler;
    private final Queries<Theme, ThemeEvent, ThemeRefusal> queries;
    private final Clock clock;

    Themes(Aggregates aggregates, Clock clock) {
        this.handler = aggregates.of(ThemeAggregate.AGGREGATE);
        this.queries = handler.queries();
        this.clock = clock;
    }

    Handler<ThemeCommand, Theme, ThemeEvent, ThemeRefusal> handler() {
        return handler;
    }

    Queries<Theme, ThemeEvent, ThemeRefusal> queries() {
        return queries;
    }

    /**
     * State documents that were written before evaluations were shown hold none; what was typed
     * then stands in the journal.
     */
    Theme asTheJournalHasIt(Stored<Theme> stored) {
        return stored.state()
                                instanceof
                                Theme.Completed(var outline, var decision, var strategyId, var kept)
                        && kept == null
                ? new Theme.Completed(outline, decision, strategyId, evaluationOf(stored.id()))
                : stored.state();
    }

    private @Nullable String evaluationOf(String themeId) {
        return queries.historyOf(themeId, ThemeEvent.ThemeCompleted.class).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(ThemeEvent.ThemeCompleted.class::isInstance)
                .map(event -> ((ThemeEvent.ThemeCompleted) event).evaluation())
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** What was put right since others than its writers could read it, oldest first. */
    List<Correction> corrections(String themeId) {
        var corrected = queries.historyOf(themeId, ThemeEvent.ThemeCorrected.class);
        if (corrected.isEmpty()) {
            return List.of();
        }
        long published =
                queries
                        .each(themeId, ThemeEvent.ThemePublished.class, (commit, _) -> commit)
                        .stream()
                        .mapToLong(PastCommit::version)
                        .min()
                        .orElse(0);
        return corrected.stream()
                .filter(commit -> commit.version() > published)
                .flatMap(Themes::corrections)
                .toList();
    }

    private static Stream<Correction> corrections(PastCommit<ThemeEvent> commit) {
        return commit.events().stream()
                .filter(ThemeEvent.ThemeCorrected.class::isInstance)
                .map(ThemeEvent.ThemeCorrected.class::cast)
                .map(
                        event ->
                                Correction.of(
                                        commit,
                                        event.reason(),
                                        Change.of(
                                                "title",
                                                event.before().title(),
                                                event.after().title()),
                                        Change.of(
                                                "summary",
                                                event.before().summary(),
                                                event.after().summary())));
    }

    /** Whether drafts are this caller's to read, as the permission table has it. */
    boolean readsDrafts(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), COPENHAGEN);
        return ThemePermissions.TABLE
                .opens(Permissions.READ, Names.of(Theme.Draft.class), null, actor, today)
                .isEmpty();
    }

    @Override
    public Map<String, Map<String, KnownTheme>> ofCycles(Set<String> cycleIds) {
        var themes = new HashMap<String, Map<String, KnownTheme>>();
        if (cycleIds.isEmpty()) {
            return themes;
        }
        for (var stored : queries.list(in("state.outline.cycleId", cycleIds), null, ALL)) {
            if (stored.state() instanceof KnownTheme theme) {
                themes.computeIfAbsent(theme.outline().cycleId(), _ -> new HashMap<>())
                        .put(stored.id(), theme);
            }
        }
        return themes;
    }

    /**
     * The ids of those of a cycle that are called this and stand for themselves.
     *
     * @param others of which somebody does not mean to tell it apart: itself, its originals
     */
    List<String> called(String title, String cycleId, List<String> others) {
        return ofCycle(cycleId).entrySet().stream()
                .filter(known -> !others.contains(known.getKey()))
                .filter(known -> !(known.getValue() instanceof Theme.Merged))
                .filter(known -> Namesakes.same(title, known.getValue().outline().title()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Each theme as it stands, and the merger that names it already, marked or not. */
    List<Original> originals(List<String> ids) {
        return ids.stream()
                .map(
                        id ->
                                new Original(
                                        id,
                                        queries.find(id)
                                                .map(Stored::state)
                                                .orElse(new Theme.Blank()),
                                        queries
                                                .list(eq("state.outline.mergedFrom", id), null, 1)
                                                .stream()
                                                .map(Stored::id)
                                                .findFirst()
                                                .orElse(null)))
                .toList();
    }
}
