package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CLOSED;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.PROCESSED;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.decided;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.reserved;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.Circumstances.WithdrawnWish;
import dk.revus.submission.response.model.ContentRefusal.UnknownWish;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.ResponseRefusal.CallProcessed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.NothingWouldBeLeft;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishWithdrawn;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalCommand.WithdrawWish;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeRank;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One wish may be taken back; the others stand. */
class WithdrawingAWishTest {

    private static final String FIRST = "ØN-165-2017-01";
    private static final String SECOND = "ØN-165-2017-02";
    private static final String THIRD = "ØN-165-2017-03";
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseContent THREE =
            wishing(wish(THIRD, 3), wish(FIRST, 1), wish(SECOND, 2));
    private static final Submission SENT = sent(1, 3, THREE);
    private static final ResponseEvent SUBMITTED = new WishesSubmitted(SENT);
    private static final WithdrawnWish GONE =
            new WithdrawnWish(FIRST, "Bedre busser", "Løst", TOO_LATE);

    private static WithdrawWish withdraw(String wish) {
        return new WithdrawWish(wish, "Løst", MAYOR, TOO_LATE);
    }

    private static Submission after(Submission sent, ResponseContent rest) {
        return Submission.next(
                ResponseSpec.ID,
                sent,
                rest,
                "Borgmester",
                TOO_LATE,
                sent.circumstances().without(GONE));
    }

    @Test
    void the_others_move_up_in_a_new_version() {
        var rest = wishing(wish(SECOND, 1), wish(THIRD, 2));
        given(INVITED, SUBMITTED)
                .under(NOT_OPEN)
                .when(withdraw(FIRST))
                .then(new WishWithdrawn(after(SENT, rest), FIRST, "Løst"));
    }

    @Test
    void a_reservation_goes_on() {
        var both = sent(1, 2, reserved(wish(FIRST, 1), wish(SECOND, 2)));
        var rest = after(both, reserved(wish(SECOND, 1)));
        given(INVITED, new WishesSubmitted(both))
                .when(withdraw(FIRST))
                .then(new WishWithdrawn(rest, FIRST, "Løst"));
        assertThat(
                        given(
                                        INVITED,
                                        new WishesSubmitted(both),
                                        new WishWithdrawn(rest, FIRST, "Løst"))
                                .response())
                .isEqualTo(new Response.SubmittedWithReservation(rest, WorkState.EMPTY));
    }

    @Test
    void it_needs_a_reason_and_a_wish_that_is_there() {
        given(INVITED, SUBMITTED)
                .when(new WithdrawWish(FIRST, " ", MAYOR, TOO_LATE))
                .thenRefused(new ReasonRequired());
        given(INVITED, SUBMITTED)
                .when(withdraw("ØN-101-2017-01"))
                .thenRefused(new UnknownWish("ØN-101-2017-01"));
    }

    @Test
    void an_answer_that_would_say_nothing_is_taken_back_as_a_whole() {
        given(INVITED, new WishesSubmitted(sent(1, 1, wishing(wish(FIRST, 1)))))
                .when(withdraw(FIRST))
                .thenRefused(new NothingWouldBeLeft());
        var ranked = List.of(new ThemeRank("TE-1", 1));
        var sent = sent(1, 1, decided(ranked, wish(FIRST, 1)));
        given(INVITED, new WishesSubmitted(sent))
                .when(withdraw(FIRST))
                .then(new WishWithdrawn(after(sent, decided(ranked)), FIRST, "Løst"));
    }

    @Test
    void nothing_is_taken_back_of_what_was_decided_on() {
        given(INVITED, SUBMITTED)
                .under(PROCESSED)
                .when(withdraw(FIRST))
                .thenRefused(new CallProcessed());
        given(INVITED, SUBMITTED)
                .under(PROCESSED)
                .when(new Withdraw("Løst"))
                .thenRefused(new CallProcessed());
        given(INVITED, SUBMITTED)
                .under(CLOSED)
                .when(new Withdraw("Løst"))
                .then(new ResponseWithdrawn("Løst"));
    }

    @Test
    void only_of_what_was_sent() {
        given(INVITED).when(withdraw(FIRST)).thenRefused(new NotNow());
        given(INVITED, SUBMITTED, new Reopened()).when(withdraw(FIRST)).thenRefused(new NotNow());
        given(INVITED, new NoWishesDeclared(noWishes(1, 0, wishing())))
                .when(withdraw(FIRST))
                .thenRefused(new NotNow());
    }
}
