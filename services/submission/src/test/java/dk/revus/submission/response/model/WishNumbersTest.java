package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.EDITOR;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.ContentRefusal.UnknownWish;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Wish;
import org.junit.jupiter.api.Test;

/** Everybody who hears of a wish knows it by its number; so a number means one wish for ever. */
class WishNumbersTest {

    private static final String FIRST = "ØN-165-2017-01";
    private static final String SECOND = "ØN-165-2017-02";
    private static final String THIRD = "ØN-165-2017-03";
    private static final ResponseContent BOTH = wishing(wish(FIRST, 1), wish(SECOND, 2));
    private static final ResponseContent ONE = wishing(wish(FIRST, 1));

    private static SaveDraft save(Wish... wishes) {
        return new SaveDraft(wishing(wishes), EDITOR, JUNE);
    }

    private static DraftSaved saved(Wish... wishes) {
        return new DraftSaved(wishing(wishes), "editor");
    }

    @Test
    void new_wishes_get_numbers_in_the_order_they_are_written() {
        given(new Invited())
                .when(save(wish("", 2), wish("", 1)))
                .then(new Started(), saved(wish(FIRST, 2), wish(SECOND, 1)));
    }

    @Test
    void a_wish_keeps_its_number_when_it_moves() {
        given(new Invited(), new Started(), new DraftSaved(BOTH, "editor"))
                .when(save(wish("", 1), wish(SECOND, 2), wish(FIRST, 3)))
                .then(saved(wish(THIRD, 1), wish(SECOND, 2), wish(FIRST, 3)));
    }

    @Test
    void a_number_we_did_not_give_is_refused() {
        given(new Invited(), new Started(), new DraftSaved(ONE, "editor"))
                .when(save(wish(SECOND, 1)))
                .thenRefused(new UnknownWish(SECOND));
        given(new Invited(), new Started(), new DraftSaved(ONE, "editor"))
                .when(save(wish("ØN-101-2017-01", 1)))
                .thenRefused(new UnknownWish("ØN-101-2017-01"));
    }

    @Test
    void a_number_stands_for_one_wish() {
        given(new Invited(), new Started(), new DraftSaved(ONE, "editor"))
                .when(save(wish(FIRST, 1), wish(FIRST, 2)))
                .thenRefused(new UnknownWish(FIRST));
    }

    @Test
    void a_wish_left_out_of_the_draft_may_come_back_while_its_version_is_valid() {
        given(
                        new Invited(),
                        new WishesSubmitted(sent(1, 2, BOTH)),
                        new Reopened(),
                        new DraftSaved(ONE, "editor"))
                .when(save(wish(FIRST, 1), wish(SECOND, 2)))
                .then(new DraftSaved(BOTH, "editor"));
    }

    @Test
    void the_number_of_a_wish_that_was_sent_is_never_given_to_another() {
        given(
                        new Invited(),
                        new WishesSubmitted(sent(1, 2, BOTH)),
                        new Reopened(),
                        new WishesSubmitted(sent(2, 2, ONE)),
                        new Reopened())
                .when(save(wish(FIRST, 1), wish("", 2)))
                .then(saved(wish(FIRST, 1), wish(THIRD, 2)));
    }

    @Test
    void not_even_when_everything_was_taken_away_in_between() {
        given(
                        new Invited(),
                        new WishesSubmitted(sent(1, 2, BOTH)),
                        new Reopened(),
                        new NoWishesDeclared(noWishes(2, 2, ResponseContent.EMPTY)),
                        new Reopened())
                .when(save(wish("", 1)))
                .then(saved(wish(THIRD, 1)));
    }

    @Test
    void the_highest_number_ever_sent_is_remembered() {
        assertThat(WishNumbers.highest(BOTH, null)).isEqualTo(2);
        assertThat(WishNumbers.highest(ONE, sent(1, 2, BOTH))).isEqualTo(2);
        assertThat(WishNumbers.highest(BOTH, sent(1, 1, ONE))).isEqualTo(2);
        assertThat(WishNumbers.highest(ResponseContent.EMPTY, null)).isZero();
    }
}
