package dk.revus.themecatalogue.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeDecider;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import dk.revus.themecatalogue.theme.model.ThemeEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each event is the example in infrastructure/contracts, and keeps its schema. */
class PublishedEventsTest {

    private static final Outline ROADS =
            new Outline(
                    "revus-2019-2022",
                    "Infrastruktur",
                    "Sammenhængende trafik, så arbejdskraft og samarbejdspartnere kan komme frem i"
                            + " hele regionen.",
                    Origin.PROPOSED_BY_WORKING_GROUP,
                    List.of());
    private static final Outline COAST =
            new Outline(
                    "revus-2019-2022",
                    "Kystturisme",
                    "Fælles tilbud langs regionens kyster.",
                    Origin.FROM_WISH,
                    List.of());
    private static final Outline TOGETHER =
            new Outline(
                    "revus-2019-2022",
                    "Ungdomsuddannelser i kombination med beskæftigelse",
                    "Vejen fra ungdomsuddannelse til job, set som én opgave.",
                    Origin.FROM_CONSOLIDATION,
                    List.of("TE-2017-04", "TE-2017-05"));
    private static final ThemeDecision YES =
            new ThemeDecision(
                    "BE-2017-09-01-01",
                    "MØ-2017-09-01",
                    ThemeDecision.Type.PRIORITISE,
                    "Temaet Infrastruktur prioriteres.",
                    "Fremkommelighed er en forudsætning for de øvrige indsatser.",
                    null);
    private static final String STRATEGY = "ST-2019-2022";
    private static final String WHY_MERGED =
            "De to temaer har samme målgruppe og samme virksomheder.";

    @Test
    void published() {
        isTheExample(
                "theme.published",
                "TE-2017-02",
                new Theme.Draft(ROADS),
                new ThemeEvent.ThemePublished());
    }

    @Test
    void corrected() {
        isTheExample(
                "theme.corrected",
                "TE-2017-02",
                new Theme.Published(ROADS),
                new ThemeEvent.ThemeCorrected(ROADS, ROADS, "En stavefejl i resuméet."));
        var draft = stored("TE-2017-02", new Theme.Draft(ROADS));
        assertThat(
                        ThemePublishedEvents.of(
                                draft, new ThemeEvent.ThemeCorrected(ROADS, ROADS, "Fejl.")))
                .isEmpty();
    }

    @Test
    void nominated() {
        isTheExample(
                "theme.nominated",
                "TE-2017-02",
                new Theme.Published(ROADS),
                new ThemeEvent.ThemeNominated());
    }

    @Test
    void shortlisted() {
        isTheExample(
                "theme.shortlisted",
                "TE-2017-02",
                new Theme.Candidate(ROADS),
                new ThemeEvent.ThemeShortlisted());
    }

    @Test
    void excluded() {
        isTheExample(
                "theme.excluded",
                "TE-2017-09",
                new Theme.Candidate(COAST),
                new ThemeEvent.ThemeExcluded("Dækkes af temaet Erhvervsfremme."));
    }

    @Test
    void decided() {
        isTheExample(
                "theme.decided",
                "TE-2017-02",
                new Theme.Shortlisted(ROADS),
                new ThemeEvent.ThemeDecided(YES));
    }

    @Test
    void merged() {
        isTheExample(
                "theme.merged",
                "TE-2017-07",
                new Theme.Blank(),
                new ThemeEvent.ThemesMerged(TOGETHER, WHY_MERGED));
    }

    @Test
    void included_in_strategy() {
        isTheExample(
                "theme.included-in-strategy",
                "TE-2017-02",
                new Theme.Prioritised(ROADS, YES),
                new ThemeEvent.ThemeIncludedInStrategy(STRATEGY));
    }

    @Test
    void activated() {
        isTheExample(
                "theme.activated",
                "TE-2017-02",
                new Theme.InStrategy(ROADS, YES, STRATEGY),
                new ThemeEvent.ThemeActivated("PJ-2018-01"));
    }

    @Test
    void completed() {
        isTheExample(
                "theme.completed",
                "TE-2017-02",
                new Theme.Active(ROADS, YES, STRATEGY),
                new ThemeEvent.ThemeCompleted(
                        "Rejsetiden på tværs af regionen er kortere end målet."));
    }

    @Test
    void the_original_of_a_merge_is_told_too() {
        var published =
                tell(
                        "TE-2017-02",
                        new Theme.Published(ROADS),
                        new ThemeEvent.ThemeMergedInto("TE-2017-07", WHY_MERGED));
        var told = Json.MAPPER.valueToTree(published.data());
        assertThat(published.type()).isEqualTo("theme.merged");
        assertThat(told.path("state").asString()).isEqualTo("MERGED");
        assertThat(told.path("mergedInto").asString()).isEqualTo("TE-2017-07");
        assertThat(Contracts.violations("theme-catalogue", "theme.merged", told)).isEmpty();
    }

    @Test
    void a_merge_that_was_taken_back_is_told_as_excluded_and_nominated() {
        var undone =
                tell("TE-2017-07", new Theme.Candidate(TOGETHER), new ThemeEvent.MergeUndone("…"));
        var back =
                tell(
                        "TE-2017-04",
                        new Theme.Merged(ROADS, "TE-2017-07", WHY_MERGED),
                        new ThemeEvent.ThemeReinstated("…"));
        assertThat(undone.type()).isEqualTo("theme.excluded");
        assertThat(Contracts.violations("theme-catalogue", "theme.excluded", undone.data()))
                .isEmpty();
        assertThat(back.type()).isEqualTo("theme.nominated");
        assertThat(Contracts.violations("theme-catalogue", "theme.nominated", back.data()))
                .isEmpty();
    }

    @Test
    void a_draft_is_nobodys_business() {
        var stored = stored("TE-2017-02", new Theme.Draft(ROADS));
        assertThat(ThemePublishedEvents.of(stored, new ThemeEvent.ThemeDrafted(ROADS))).isEmpty();
    }

    private static void isTheExample(String type, String id, Theme before, ThemeEvent event) {
        var published = tell(id, before, event);
        var told = Json.MAPPER.valueToTree(published.data());
        assertThat(published.type()).isEqualTo(type);
        assertThat(published.classification()).isEqualTo(PublishedEvent.Classification.PUBLIC);
        assertThat(told).isEqualTo(Contracts.example("theme-catalogue", type));
        assertThat(Contracts.violations("theme-catalogue", type, told)).isEmpty();
    }

    private static PublishedEvent tell(String id, Theme before, ThemeEvent event) {
        var publishedEvents =
                ThemePublishedEvents.of(stored(id, ThemeDecider.evolve(before, event)), event);
        assertThat(publishedEvents).hasSize(1);
        return publishedEvents.getFirst();
    }

    private static Stored<Theme> stored(String id, Theme theme) {
        return new Stored<>(id, 1, theme, Instant.EPOCH, Instant.EPOCH, "c", "", List.of("c"));
    }
}
