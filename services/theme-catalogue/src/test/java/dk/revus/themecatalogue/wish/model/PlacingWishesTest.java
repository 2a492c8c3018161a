package dk.revus.themecatalogue.wish.model;

import static dk.revus.themecatalogue.wish.model.WishSpec.DRAFT;
import static dk.revus.themecatalogue.wish.model.WishSpec.MERGED_AWAY;
import static dk.revus.themecatalogue.wish.model.WishSpec.MERGER;
import static dk.revus.themecatalogue.wish.model.WishSpec.NEW_IDEA;
import static dk.revus.themecatalogue.wish.model.WishSpec.PUBLISHED;
import static dk.revus.themecatalogue.wish.model.WishSpec.given;
import static dk.revus.themecatalogue.wish.model.WishSpec.itself;
import static dk.revus.themecatalogue.wish.model.WishSpec.on;
import static dk.revus.themecatalogue.wish.model.WishSpec.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.themecatalogue.wish.model.Wish.Answered;
import dk.revus.themecatalogue.wish.model.Wish.Blank;
import dk.revus.themecatalogue.wish.model.Wish.Placed;
import dk.revus.themecatalogue.wish.model.Wish.Received;
import dk.revus.themecatalogue.wish.model.WishCommand.Place;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRecorded;
import dk.revus.themecatalogue.wish.model.WishEvent.WishPlaced;
import dk.revus.themecatalogue.wish.model.WishEvent.WishReceived;
import dk.revus.themecatalogue.wish.model.WishEvent.WishRevised;
import dk.revus.themecatalogue.wish.model.WishRefusal.AlreadyAnswered;
import dk.revus.themecatalogue.wish.model.WishRefusal.ThemeMergedAway;
import dk.revus.themecatalogue.wish.model.WishRefusal.ThemeNotPublished;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownTheme;
import dk.revus.themecatalogue.wish.model.WishRefusal.UnknownWish;
import org.junit.jupiter.api.Test;

/** What does not place itself is placed by the secretariat. */
class PlacingWishesTest {

    @Test
    void a_waiting_wish_is_placed() {
        given(new Received(NEW_IDEA))
                .when(place(PUBLISHED))
                .then(new WishPlaced(person(PUBLISHED)));
    }

    @Test
    void a_placed_wish_is_moved() {
        given(new Placed(NEW_IDEA, person(PUBLISHED)))
                .when(place(MERGER))
                .then(new WishPlaced(person(MERGER)));
    }

    @Test
    void placing_it_where_a_person_put_it_changes_nothing() {
        given(new Placed(NEW_IDEA, person(PUBLISHED))).when(place(PUBLISHED)).then();
    }

    @Test
    void a_person_may_confirm_where_it_placed_itself() {
        given(new Placed(on(PUBLISHED), itself(PUBLISHED)))
                .when(place(PUBLISHED))
                .then(new WishPlaced(person(PUBLISHED)));
    }

    @Test
    void not_on_a_theme_that_is_not_there() {
        given(new Received(NEW_IDEA))
                .when(place("TE-2017-99"))
                .thenRefused(new UnknownTheme("TE-2017-99"));
    }

    @Test
    void not_on_a_draft() {
        given(new Received(NEW_IDEA)).when(place(DRAFT)).thenRefused(new ThemeNotPublished(DRAFT));
    }

    @Test
    void not_on_a_theme_that_lives_on_in_another() {
        given(new Received(NEW_IDEA))
                .when(place(MERGED_AWAY))
                .thenRefused(new ThemeMergedAway(MERGED_AWAY, MERGER));
    }

    @Test
    void not_after_the_answer() {
        given(new Answered(NEW_IDEA, Outcome.HANDLED_ELSEWHERE, null, "Movia"))
                .when(place(PUBLISHED))
                .thenRefused(new AlreadyAnswered(Outcome.HANDLED_ELSEWHERE));
    }

    @Test
    void not_before_it_arrived() {
        given(new Blank()).when(place(PUBLISHED)).thenRefused(new UnknownWish());
    }

    @Test
    void the_events_tell_its_way() {
        Wish wish = WishDecider.evolve(new Blank(), new WishReceived(NEW_IDEA));
        assertThat(wish).isEqualTo(new Received(NEW_IDEA));
        assertThat(WishDecider.evolve(wish, new WishRevised(on(PUBLISHED))))
                .isEqualTo(new Received(on(PUBLISHED)));
        wish = WishDecider.evolve(wish, new WishPlaced(person(PUBLISHED)));
        assertThat(wish).isEqualTo(new Placed(NEW_IDEA, person(PUBLISHED)));
        wish = WishDecider.evolve(wish, new WishRevised(on(PUBLISHED)));
        assertThat(wish).isEqualTo(new Placed(on(PUBLISHED), person(PUBLISHED)));
        wish = WishDecider.evolve(wish, new OutcomeRecorded(Outcome.WITHDRAWN, null, "Fortrudt"));
        assertThat(wish)
                .isEqualTo(new Answered(on(PUBLISHED), Outcome.WITHDRAWN, null, "Fortrudt"));
        assertThat(WishDecider.evolve(wish, new WishReceived(NEW_IDEA)))
                .isEqualTo(new Received(NEW_IDEA));
    }

    private static Place place(String theme) {
        return new Place(theme, "Passer bedst her");
    }
}
