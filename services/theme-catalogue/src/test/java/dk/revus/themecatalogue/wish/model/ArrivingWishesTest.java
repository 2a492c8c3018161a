package dk.revus.themecatalogue.wish.model;

import static dk.revus.themecatalogue.wish.model.WishSpec.DRAFT;
import static dk.revus.themecatalogue.wish.model.WishSpec.MERGED_AWAY;
import static dk.revus.themecatalogue.wish.model.WishSpec.NEW_IDEA;
import static dk.revus.themecatalogue.wish.model.WishSpec.PRIORITISED;
import static dk.revus.themecatalogue.wish.model.WishSpec.PUBLISHED;
import static dk.revus.themecatalogue.wish.model.WishSpec.given;
import static dk.revus.themecatalogue.wish.model.WishSpec.itself;
import static dk.revus.themecatalogue.wish.model.WishSpec.on;
import static dk.revus.themecatalogue.wish.model.WishSpec.person;
import static dk.revus.themecatalogue.wish.model.WishSpec.wish;

import dk.revus.themecatalogue.wish.model.Wish.Answered;
import dk.revus.themecatalogue.wish.model.Wish.Blank;
import dk.revus.themecatalogue.wish.model.Wish.Placed;
import dk.revus.themecatalogue.wish.model.Wish.Received;
import dk.revus.themecatalogue.wish.model.WishCommand.Receive;
import dk.revus.themecatalogue.wish.model.WishCommand.TakeBack;
import dk.revus.themecatalogue.wish.model.WishEvent.OutcomeRecorded;
import dk.revus.themecatalogue.wish.model.WishEvent.WishPlaced;
import dk.revus.themecatalogue.wish.model.WishEvent.WishReceived;
import dk.revus.themecatalogue.wish.model.WishEvent.WishRevised;
import org.junit.jupiter.api.Test;

/** Wishes come with the municipality's answer, and follow it when it changes. */
class ArrivingWishesTest {

    @Test
    void a_wish_on_one_proposed_theme_places_itself() {
        given(new Blank())
                .when(new Receive(on(PUBLISHED)))
                .then(new WishReceived(on(PUBLISHED)), new WishPlaced(itself(PUBLISHED)));
    }

    @Test
    void a_new_idea_waits_for_a_place() {
        given(new Blank()).when(new Receive(NEW_IDEA)).then(new WishReceived(NEW_IDEA));
    }

    @Test
    void so_does_a_wish_on_several_themes() {
        var several = wish(ThemeBase.Kind.SEVERAL, PUBLISHED, PRIORITISED);
        given(new Blank()).when(new Receive(several)).then(new WishReceived(several));
    }

    @Test
    void and_one_on_two_proposed_ones() {
        var two = on(PUBLISHED, PRIORITISED);
        given(new Blank()).when(new Receive(two)).then(new WishReceived(two));
    }

    @Test
    void and_one_on_a_theme_that_is_not_there_or_not_published() {
        given(new Blank())
                .when(new Receive(on("TE-2017-99")))
                .then(new WishReceived(on("TE-2017-99")));
        given(new Blank()).when(new Receive(on(DRAFT))).then(new WishReceived(on(DRAFT)));
    }

    @Test
    void a_merged_theme_still_takes_its_own_wishes() {
        given(new Blank())
                .when(new Receive(on(MERGED_AWAY)))
                .then(new WishReceived(on(MERGED_AWAY)), new WishPlaced(itself(MERGED_AWAY)));
    }

    @Test
    void a_waiting_wish_takes_its_place_when_the_theme_appears() {
        given(new Received(on(PUBLISHED)))
                .when(new Receive(on(PUBLISHED)))
                .then(new WishPlaced(itself(PUBLISHED)));
    }

    @Test
    void a_waiting_wish_is_reworded() {
        given(new Received(on("TE-2017-99")))
                .when(new Receive(NEW_IDEA))
                .then(new WishRevised(NEW_IDEA));
    }

    @Test
    void the_same_again_changes_nothing() {
        given(new Received(NEW_IDEA)).when(new Receive(NEW_IDEA)).then();
        given(new Placed(on(PUBLISHED), itself(PUBLISHED))).when(new Receive(on(PUBLISHED))).then();
    }

    @Test
    void a_reworded_wish_stays_on_its_theme() {
        var reworded = reworded(on(PUBLISHED));
        given(new Placed(on(PUBLISHED), itself(PUBLISHED)))
                .when(new Receive(reworded))
                .then(new WishRevised(reworded));
    }

    @Test
    void a_wish_that_placed_itself_follows_its_base() {
        given(new Placed(on(PUBLISHED), itself(PUBLISHED)))
                .when(new Receive(on(PRIORITISED)))
                .then(new WishReceived(on(PRIORITISED)), new WishPlaced(itself(PRIORITISED)));
    }

    @Test
    void and_waits_again_when_it_has_none() {
        given(new Placed(on(PUBLISHED), itself(PUBLISHED)))
                .when(new Receive(NEW_IDEA))
                .then(new WishReceived(NEW_IDEA));
    }

    @Test
    void what_a_person_placed_stays_there() {
        given(new Placed(NEW_IDEA, person(PUBLISHED)))
                .when(new Receive(on(PRIORITISED)))
                .then(new WishRevised(on(PRIORITISED)));
    }

    @Test
    void a_withdrawn_wish_can_come_back() {
        given(new Answered(NEW_IDEA, Outcome.WITHDRAWN, null, "Trukket tilbage"))
                .when(new Receive(on(PUBLISHED)))
                .then(new WishReceived(on(PUBLISHED)), new WishPlaced(itself(PUBLISHED)));
    }

    @Test
    void what_was_answered_stays_answered() {
        var answered = new Answered(on(PRIORITISED), Outcome.IN_THEME, PRIORITISED, "Prioriteret");
        given(answered).when(new Receive(NEW_IDEA)).then();
        given(answered).when(new TakeBack("Ikke længere aktuelt")).then();
    }

    @Test
    void the_municipality_takes_it_back() {
        var withdrawn = new OutcomeRecorded(Outcome.WITHDRAWN, null, "Ikke længere aktuelt");
        given(new Received(NEW_IDEA)).when(new TakeBack("Ikke længere aktuelt")).then(withdrawn);
        given(new Placed(on(PUBLISHED), itself(PUBLISHED)))
                .when(new TakeBack("Ikke længere aktuelt"))
                .then(withdrawn);
    }

    @Test
    void what_was_never_here_is_not_taken_back() {
        given(new Blank()).when(new TakeBack("Ikke længere aktuelt")).then();
    }

    private static WishDetails reworded(WishDetails wish) {
        return new WishDetails(
                wish.responseId(),
                wish.callId(),
                wish.cycleId(),
                wish.organisation(),
                wish.rank(),
                "Flere lærepladser",
                wish.problem(),
                wish.wantedEffort(),
                wish.base());
    }
}
