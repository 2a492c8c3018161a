package dk.revus.themecatalogue.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import java.util.List;
import java.util.Set;

/** given – when – then for themes, and the themes that the tests speak of. */
final class ThemeSpec {

    static final String CYCLE = "revus-2019-2022";
    static final Outline JOBS = outline("Beskæftigelse", Origin.PROPOSED_BY_WORKING_GROUP);
    static final Outline FROM_WISH = outline("Grøn mobilitet", Origin.FROM_WISH);
    static final Outline TOGETHER =
            new Outline(
                    CYCLE,
                    "Ungdomsuddannelser og beskæftigelse",
                    "Vejen fra uddannelse til job.",
                    Origin.FROM_CONSOLIDATION,
                    List.of("TE-2017-04", "TE-2017-05"));
    static final Namesakes NO_NAMESAKES = new Namesakes(List.of(), Set.of());
    static final ThemeDecision YES = decision(ThemeDecision.Type.PRIORITISE);
    static final ThemeDecision NO = decision(ThemeDecision.Type.NOT_PRIORITISE);
    static final ThemeDecision LATER = decision(ThemeDecision.Type.DEFER);

    /** One theme in every state there is. */
    static final List<Theme> ALL_STATES =
            List.of(
                    new Theme.Blank(),
                    new Theme.Draft(JOBS),
                    new Theme.Published(JOBS),
                    new Theme.Candidate(JOBS),
                    new Theme.Shortlisted(JOBS),
                    new Theme.Prioritised(JOBS, YES),
                    new Theme.Deferred(JOBS, LATER),
                    new Theme.NotPrioritised(JOBS, "Hører til i et andet tema", NO),
                    new Theme.InStrategy(JOBS, YES, "ST-2019-2022"),
                    new Theme.Active(JOBS, YES, "ST-2019-2022"),
                    new Theme.Completed(JOBS, YES, "ST-2019-2022", "Nået"),
                    new Theme.Merged(JOBS, "TE-2017-07", "Samme målgruppe"));

    private final Theme theme;

    private ThemeSpec(Theme theme) {
        this.theme = theme;
    }

    static ThemeSpec given(Theme theme) {
        return new ThemeSpec(theme);
    }

    Then when(ThemeCommand command) {
        return new Then(ThemeDecider.decide(command, theme));
    }

    record Then(Decision<ThemeEvent, ThemeRefusal> decision) {

        void then(ThemeEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenRefused(ThemeRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }

    private static Outline outline(String title, Origin origin) {
        return new Outline(CYCLE, title, "Kort om " + title, origin, List.of());
    }

    private static ThemeDecision decision(ThemeDecision.Type type) {
        return new ThemeDecision(
                "BE-2017-01", "MØ-2017-09-01", type, "KKR besluttede …", "Bred opbakning", null);
    }
}
