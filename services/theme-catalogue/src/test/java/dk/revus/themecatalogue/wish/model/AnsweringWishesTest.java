package dk.revus.themecatalogue.wish.model;

import static dk.revus.themecatalogue.wish.model.WishSpec.DEFERRED;
import static dk.revus.themecatalogue.wish.model.WishSpec.MERGED_AWAY;
import static dk.revus.themecatalogue.wish.model.WishSpec.MERGER;
import static dk.revus.themecatalogue.wish.model.WishSpec.NEW_IDEA;
import static dk.revus.themecatalogue.wish.model.WishSpec.NOT_PRIORITISED;
import static dk.revus.themecatalogue.wish.model.WishSpec.PRIORITISED;
import static dk.revus.themecatalogue.wish.model.WishSpec.PUBLISHED;
import static dk.revus.themecatalogue.wish.model.WishSpec.THEMES;
import static dk.revus.themecatalogue.wish.model.WishSpec.given;
import static dk.revus.themecatalogue.wish.model.WishSpec.itself;
import static dk.revus.themecatalogue.wish.model.WishSpec.on;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.themecatalogue.wish.model.Wish.Answered;
import dk.revus.themecatalogue.wish.model.Wish.Blank;
import dk.revus.themecatalogue.wish.model.Wish.Placed;
import dk.revus.themecatalogue.wish.model.Wish.Received;
import dk.revus.themecatalogue.wish.model.WishCommand.CorrectOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.RecordOutcome;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeCorrected;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRecorded;
import dk.revus.themecatalogue.wish.model.WishRefusal.AlreadyAnswered;
import dk.revus.themecatalogue.wish.model.WishRefusal.ContradictsDecision;
import dk.revus.themecatalogue.wish.model.WishRefusal.NotYoursToWithdraw;
import dk.revus.themecatalogue.wish.model.WishRefusal.NothingChanged;
import dk.revus.themecatalogue.wish.model.WishRefusal.ReasonRequired;
import dk.revus.themecatalogue.wish.model.WishRefusal.ThemeRequired;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownTheme;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownWish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wish gets an outcome with a reason, and the outcome agrees with the theme's fate. */
class AnsweringWishesTest {

    @ParameterizedTest
    @CsvSource({
        "IN_THEME, TE-2017-02",
        "IN_THEME, TE-2017-07",
        "MERGED, TE-2017-07",
        "NOT_PRIORITISED, TE-2017-03",
        "DEFERRED, TE-2017-06",
        "HANDLED_ELSEWHERE, TE-2017-01"
    })
    void the_outcome_follows_the_theme(Outcome outcome, String theme) {
        given(new Placed(on(theme), itself(theme)))
                .when(outcome(outcome, null))
                .then(recorded(outcome, theme));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_THEME, TE-2017-01",
        "IN_THEME, TE-2017-03",
        "IN_THEME, TE-2017-06",
        "MERGED, TE-2017-02",
        "MERGED, TE-2017-03",
        "NOT_PRIORITISED, TE-2017-01",
        "NOT_PRIORITISED, TE-2017-02",
        "NOT_PRIORITISED, TE-2017-06",
        "DEFERRED, TE-2017-02",
        "DEFERRED, TE-2017-03"
    })
    void and_does_not_contradict_it(Outcome outcome, String theme) {
        given(new Placed(on(theme), itself(theme)))
                .when(outcome(outcome, null))
                .thenRefused(new ContradictsDecision(outcome, theme));
    }

    @Test
    void what_was_answered_wrongly_is_put_right_with_a_reason() {
        var wrong =
                new Answered(
                        on(PRIORITISED), Outcome.HANDLED_ELSEWHERE, PRIORITISED, "I vejplanen.");
        var right = outcome(Outcome.IN_THEME, null);
        given(wrong)
                .when(new CorrectOutcome(right, " Forkert linje. "))
                .then(
                        new OutcomeCorrected(
                                Outcome.IN_THEME,
                                PRIORITISED,
                                "KKR har besluttet det",
                                "Forkert linje."));
        given(wrong).when(new CorrectOutcome(right, " ")).thenRefused(new ReasonRequired());
        given(wrong)
                .when(
                        new CorrectOutcome(
                                new RecordOutcome(Outcome.HANDLED_ELSEWHERE, null, "I vejplanen."),
                                "Fejl."))
                .thenRefused(new NothingChanged());
        given(wrong)
                .when(new CorrectOutcome(outcome(Outcome.DEFERRED, null), "Fejl."))
                .thenRefused(new ContradictsDecision(Outcome.DEFERRED, PRIORITISED));
    }

    @Test
    void what_the_municipality_took_back_is_not_answered_otherwise() {
        given(new Answered(on(PRIORITISED), Outcome.WITHDRAWN, null, "Trukket tilbage."))
                .when(new CorrectOutcome(outcome(Outcome.IN_THEME, PRIORITISED), "Fejl."))
                .thenRefused(new NotYoursToWithdraw());
    }

    @Test
    void a_wish_on_a_merged_theme_lives_on_in_the_new_one() {
        given(new Placed(on(MERGED_AWAY), itself(MERGED_AWAY)))
                .when(outcome(Outcome.MERGED, null))
                .then(recorded(Outcome.MERGED, MERGER));
    }

    @Test
    void a_named_theme_goes_before_the_place() {
        given(new Placed(on(PUBLISHED), itself(PUBLISHED)))
                .when(outcome(Outcome.IN_THEME, PRIORITISED))
                .then(recorded(Outcome.IN_THEME, PRIORITISED));
    }

    @Test
    void a_wish_without_a_place_can_be_answered_by_naming_the_theme() {
        given(new Received(NEW_IDEA))
                .when(outcome(Outcome.NOT_PRIORITISED, NOT_PRIORITISED))
                .then(recorded(Outcome.NOT_PRIORITISED, NOT_PRIORITISED));
    }

    @Test
    void or_by_pointing_elsewhere() {
        given(new Received(NEW_IDEA))
                .when(outcome(Outcome.HANDLED_ELSEWHERE, null))
                .then(recorded(Outcome.HANDLED_ELSEWHERE, null));
    }

    @ParameterizedTest
    @CsvSource({"IN_THEME", "MERGED", "NOT_PRIORITISED", "DEFERRED"})
    void but_a_fate_without_a_theme_says_nothing(Outcome outcome) {
        given(new Received(NEW_IDEA))
                .when(outcome(outcome, null))
                .thenRefused(new ThemeRequired(outcome));
    }

    @Test
    void the_theme_must_be_there() {
        given(new Received(NEW_IDEA))
                .when(outcome(Outcome.IN_THEME, "TE-2017-99"))
                .thenRefused(new UnknownTheme("TE-2017-99"));
    }

    @Test
    void no_answer_without_a_reason() {
        given(new Placed(on(PRIORITISED), itself(PRIORITISED)))
                .when(new RecordOutcome(Outcome.IN_THEME, null, "  "))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void only_the_municipality_withdraws_a_wish() {
        given(new Placed(on(PRIORITISED), itself(PRIORITISED)))
                .when(outcome(Outcome.WITHDRAWN, null))
                .thenRefused(new NotYoursToWithdraw());
    }

    @Test
    void an_answer_is_given_once() {
        given(new Answered(on(PRIORITISED), Outcome.IN_THEME, PRIORITISED, "Prioriteret"))
                .when(outcome(Outcome.NOT_PRIORITISED, NOT_PRIORITISED))
                .thenRefused(new AlreadyAnswered(Outcome.IN_THEME));
    }

    @Test
    void and_not_to_a_wish_that_never_came() {
        given(new Blank())
                .when(outcome(Outcome.HANDLED_ELSEWHERE, null))
                .thenRefused(new UnknownWish());
    }

    @Test
    void the_decision_suggests_the_outcome() {
        assertThat(OutcomeDecider.proposal(PRIORITISED, THEMES)).contains(Outcome.IN_THEME);
        assertThat(OutcomeDecider.proposal(MERGED_AWAY, THEMES)).contains(Outcome.MERGED);
        assertThat(OutcomeDecider.proposal(NOT_PRIORITISED, THEMES))
                .contains(Outcome.NOT_PRIORITISED);
        assertThat(OutcomeDecider.proposal(DEFERRED, THEMES)).contains(Outcome.DEFERRED);
        assertThat(OutcomeDecider.proposal(PUBLISHED, THEMES)).isEmpty();
        assertThat(OutcomeDecider.proposal("TE-2017-99", THEMES)).isEmpty();
    }

    private static RecordOutcome outcome(Outcome outcome, @Nullable String theme) {
        return new RecordOutcome(outcome, theme, " KKR har besluttet det ");
    }

    private static OutcomeRecorded recorded(Outcome outcome, @Nullable String theme) {
        return new OutcomeRecorded(outcome, theme, "KKR har besluttet det");
    }
}
