package dk.revus.themecatalogue.wish.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import java.util.List;
import java.util.Map;

/** given – when – then for wishes, and a cycle whose themes have met every fate. */
final class WishSpec {

    static final String DRAFT = "TE-2017-10";
    static final String PUBLISHED = "TE-2017-01";
    static final String PRIORITISED = "TE-2017-02";
    static final String NOT_PRIORITISED = "TE-2017-03";
    static final String MERGED_AWAY = "TE-2017-04";
    static final String MERGER = "TE-2017-07";
    static final String DEFERRED = "TE-2017-06";

    static final Catalogue THEMES =
            new Catalogue(
                    Map.of(
                            DRAFT, new Theme.Draft(outline()),
                            PUBLISHED, new Theme.Published(outline()),
                            PRIORITISED, prioritised(outline()),
                            NOT_PRIORITISED, new Theme.NotPrioritised(outline(), "Dækket", null),
                            MERGED_AWAY, new Theme.Merged(outline(), MERGER, "Samme målgruppe"),
                            MERGER, prioritised(outline(MERGED_AWAY, "TE-2017-05")),
                            DEFERRED, new Theme.Deferred(outline(), decision())));

    static final WishDetails NEW_IDEA = wish(ThemeBase.Kind.NEW);

    private final Wish wish;

    private WishSpec(Wish wish) {
        this.wish = wish;
    }

    static WishSpec given(Wish wish) {
        return new WishSpec(wish);
    }

    Then when(WishCommand command) {
        return new Then(WishDecider.decide(command, wish, THEMES));
    }

    record Then(Decision<WishEvent, WishRefusal> decision) {

        void then(WishEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRefused(WishRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }

    static WishDetails on(String... themes) {
        return wish(ThemeBase.Kind.PROPOSED, themes);
    }

    static WishDetails wish(ThemeBase.Kind kind, String... themes) {
        return new WishDetails(
                "SV-165-2017",
                "IK-2017-01",
                "revus-2019-2022",
                "165",
                1,
                "Lærepladser på tværs",
                "Unge mangler lærepladser",
                "Fælles indsats",
                new ThemeBase(kind, List.of(themes)));
    }

    static Placement itself(String theme) {
        return new Placement(theme, Placement.By.ITSELF, "");
    }

    static Placement person(String theme) {
        return new Placement(theme, Placement.By.PERSON, "Passer bedst her");
    }

    private static Outline outline(String... mergedFrom) {
        return new Outline(
                "revus-2019-2022",
                "Beskæftigelse",
                "Kort",
                Origin.PROPOSED_BY_WORKING_GROUP,
                List.of(mergedFrom));
    }

    private static KnownTheme prioritised(Outline outline) {
        return new Theme.Prioritised(outline, decision());
    }

    private static ThemeDecision decision() {
        return new ThemeDecision(
                "BE-2017-01", "MØ-2017-09-01", ThemeDecision.Type.PRIORITISE, "…", "…", null);
    }
}
