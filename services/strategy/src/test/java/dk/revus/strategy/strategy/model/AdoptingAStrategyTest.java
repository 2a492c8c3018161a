package dk.revus.strategy.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.strategy.model.StrategyCommand.Adopt;
import dk.revus.strategy.strategy.model.StrategyCommand.CorrectDraft;
import dk.revus.strategy.strategy.model.StrategyCommand.Recommend;
import dk.revus.strategy.strategy.model.StrategyCommand.WriteDraft;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyAdopted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyCorrected;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyDrafted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyRecommended;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyAdopted;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyDrafted;
import dk.revus.strategy.strategy.model.StrategyRefusal.AlreadyRecommended;
import dk.revus.strategy.strategy.model.StrategyRefusal.NoSections;
import dk.revus.strategy.strategy.model.StrategyRefusal.NotDraftedYet;
import dk.revus.strategy.strategy.model.StrategyRefusal.NotRecommendedYet;
import dk.revus.strategy.strategy.model.StrategyRefusal.NothingChanged;
import dk.revus.strategy.strategy.model.StrategyRefusal.ReasonRequired;
import dk.revus.strategy.strategy.model.StrategyRefusal.SameThemeTwice;
import dk.revus.strategy.strategy.model.StrategyRefusal.ThemeNotPrioritised;
import dk.revus.strategy.strategy.model.StrategyRefusal.UnknownCycle;
import dk.revus.strategy.theme.model.KnownThemes;
import dk.revus.strategy.theme.model.Theme;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The region writes on prioritised themes, the growth forum recommends, the council adopts. */
class AdoptingAStrategyTest {

    private static final Instant SEPTEMBER = Instant.parse("2018-09-18T10:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2018-11-20T16:00:00Z");
    private static final Section ROADS =
            new Section("TE-2017-02", "Infrastruktur", "En sammenhængende metropol.");
    private static final StrategyText TEXT = text(ROADS);
    private static final Strategy NOTHING = new Strategy.Unwritten();
    private static final Strategy DRAFT = evolve(NOTHING, new StrategyDrafted(TEXT));
    private static final Strategy RECOMMENDED = evolve(DRAFT, new StrategyRecommended(SEPTEMBER));
    private static final Strategy ADOPTED = evolve(RECOMMENDED, new StrategyAdopted(NOVEMBER));

    @Test
    void a_draft_has_sections_on_prioritised_themes() {
        assertThat(decide(new WriteDraft(TEXT), NOTHING))
                .isEqualTo(Decision.accept(new StrategyDrafted(TEXT)));
        assertThat(DRAFT).isEqualTo(new Strategy.Draft(TEXT));
    }

    @Test
    void the_strategy_is_named_after_its_cycle() {
        assertThat(StrategyText.idFor("revus-2019-2022")).isEqualTo("ST-2019-2022");
        assertThat(StrategyText.idFor("2023")).isEqualTo("ST-2023");
    }

    @Test
    void a_strategy_belongs_to_a_cycle_that_exists() {
        var stray = new StrategyText("revus-1999", "ReVUS", List.of(ROADS));
        assertThat(decide(new WriteDraft(stray), NOTHING))
                .isEqualTo(Decision.refuse(new UnknownCycle("revus-1999")));
    }

    @Test
    void a_strategy_on_nothing_is_no_strategy() {
        assertThat(decide(new WriteDraft(text()), NOTHING))
                .isEqualTo(Decision.refuse(new NoSections()));
    }

    @Test
    void a_theme_has_one_section() {
        assertThat(decide(new WriteDraft(text(ROADS, ROADS)), NOTHING))
                .isEqualTo(Decision.refuse(new SameThemeTwice("TE-2017-02")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORTLISTED", "NOT_PRIORITISED", "DEFERRED"})
    void a_theme_that_was_not_prioritised_has_no_place_in_it(String state) {
        var decision =
                StrategyDecider.decide(
                        new WriteDraft(TEXT), NOTHING, knowing("revus-2019-2022", state));
        assertThat(decision)
                .isEqualTo(Decision.refuse(new ThemeNotPrioritised("TE-2017-02", state)));
    }

    @Test
    void a_theme_nobody_has_heard_of_has_no_place_in_it() {
        var terms = new StrategyTerms(_ -> true, new KnownThemes(List.of()));
        assertThat(StrategyDecider.decide(new WriteDraft(TEXT), NOTHING, terms))
                .isEqualTo(Decision.refuse(new ThemeNotPrioritised("TE-2017-02", null)));
    }

    @Test
    void a_theme_of_another_cycle_has_no_place_in_it() {
        var decision =
                StrategyDecider.decide(
                        new WriteDraft(TEXT), NOTHING, knowing("revus-2023-2026", "PRIORITISED"));
        assertThat(decision)
                .isEqualTo(Decision.refuse(new ThemeNotPrioritised("TE-2017-02", null)));
    }

    @Test
    void a_cycle_has_one_strategy() {
        for (var strategy : List.of(DRAFT, RECOMMENDED, ADOPTED)) {
            assertThat(decide(new WriteDraft(TEXT), strategy))
                    .isEqualTo(Decision.refuse(new AlreadyDrafted()));
        }
    }

    @Test
    void the_growth_forum_recommends_a_draft() {
        assertThat(decide(new Recommend(SEPTEMBER), DRAFT))
                .isEqualTo(Decision.accept(new StrategyRecommended(SEPTEMBER)));
        assertThat(RECOMMENDED).isEqualTo(new Strategy.Recommended(TEXT, SEPTEMBER));
    }

    @Test
    void neither_recommends_nor_adopts_what_builds_on_a_decision_that_was_corrected() {
        var corrected = knowing("revus-2019-2022", "NOT_PRIORITISED");
        var refused =
                Decision.<StrategyEvent, StrategyRefusal>refuse(
                        new ThemeNotPrioritised("TE-2017-02", "NOT_PRIORITISED"));
        assertThat(StrategyDecider.decide(new Recommend(SEPTEMBER), DRAFT, corrected))
                .isEqualTo(refused);
        assertThat(StrategyDecider.decide(new Adopt(NOVEMBER), RECOMMENDED, corrected))
                .isEqualTo(refused);
    }

    @Test
    void a_draft_is_put_right_with_a_reason_and_recommended_again() {
        var after = new StrategyText(TEXT.cycleId(), "Bedre titel", TEXT.sections());
        var correct = new CorrectDraft("Bedre titel", TEXT.sections(), "Stavefejl.");
        for (var strategy : List.of(DRAFT, RECOMMENDED)) {
            var corrected = new StrategyCorrected(TEXT, after, "Stavefejl.");
            assertThat(decide(correct, strategy)).isEqualTo(Decision.accept(corrected));
            assertThat(evolve(strategy, corrected)).isEqualTo(new Strategy.Draft(after));
        }
        assertThat(decide(correct, ADOPTED)).isEqualTo(Decision.refuse(new AlreadyAdopted()));
        assertThat(decide(correct, NOTHING)).isEqualTo(Decision.refuse(new NotDraftedYet()));
        assertThat(decide(new CorrectDraft("Bedre titel", TEXT.sections(), " "), DRAFT))
                .isEqualTo(Decision.refuse(new ReasonRequired()));
        assertThat(decide(new CorrectDraft(TEXT.title(), TEXT.sections(), "Fejl."), DRAFT))
                .isEqualTo(Decision.refuse(new NothingChanged()));
        assertThat(decide(new CorrectDraft("Bedre titel", List.of(), "Fejl."), DRAFT))
                .isEqualTo(Decision.refuse(new NoSections()));
    }

    @Test
    void it_recommends_nothing_else() {
        assertThat(decide(new Recommend(SEPTEMBER), NOTHING))
                .isEqualTo(Decision.refuse(new NotDraftedYet()));
        assertThat(decide(new Recommend(SEPTEMBER), RECOMMENDED))
                .isEqualTo(Decision.refuse(new AlreadyRecommended()));
        assertThat(decide(new Recommend(SEPTEMBER), ADOPTED))
                .isEqualTo(Decision.refuse(new AlreadyAdopted()));
    }

    @Test
    void the_council_adopts_what_was_recommended() {
        assertThat(decide(new Adopt(NOVEMBER), RECOMMENDED))
                .isEqualTo(Decision.accept(new StrategyAdopted(NOVEMBER)));
        assertThat(ADOPTED).isEqualTo(new Strategy.Adopted(TEXT, SEPTEMBER, NOVEMBER));
    }

    @Test
    void it_adopts_nothing_else() {
        assertThat(decide(new Adopt(NOVEMBER), NOTHING))
                .isEqualTo(Decision.refuse(new NotDraftedYet()));
        assertThat(decide(new Adopt(NOVEMBER), DRAFT))
                .isEqualTo(Decision.refuse(new NotRecommendedYet()));
        assertThat(decide(new Adopt(NOVEMBER), ADOPTED))
                .isEqualTo(Decision.refuse(new AlreadyAdopted()));
    }

    @Test
    void a_history_that_cannot_be_is_not_read() {
        assertThatThrownBy(() -> evolve(DRAFT, new StrategyAdopted(NOVEMBER)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Decision<StrategyEvent, StrategyRefusal> decide(
            StrategyCommand command, Strategy strategy) {
        return StrategyDecider.decide(command, strategy, knowing("revus-2019-2022", "PRIORITISED"));
    }

    private static StrategyTerms knowing(String cycleId, String state) {
        var theme = new Theme("TE-2017-02", cycleId, "Infrastruktur", state);
        return new StrategyTerms("revus-2019-2022"::equals, new KnownThemes(List.of(theme)));
    }

    private static Strategy evolve(Strategy strategy, StrategyEvent event) {
        return StrategyDecider.evolve(strategy, event);
    }

    private static StrategyText text(Section... sections) {
        return new StrategyText("revus-2019-2022", "ReVUS 2019-2022", List.of(sections));
    }
}
