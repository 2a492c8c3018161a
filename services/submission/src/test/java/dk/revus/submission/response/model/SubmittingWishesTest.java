package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.ATTACHED;
import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NEW_THEME;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.danish;
import static dk.revus.submission.response.model.ResponseSpec.decided;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.ranking;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;

import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.ContentHash;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeRank;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Send jeres ønsker til temaer … senest søndag den 6. august 2017." */
class SubmittingWishesTest {

    private static final ResponseContent BUSES = wishing(wish("ØN-165-2017-01", 1));
    private static final Submit SUBMIT = new Submit(MAYOR, JUNE);
    private static final DeclareNoWishes NONE = new DeclareNoWishes("Vi har nok", MAYOR, JUNE);

    private static ResponseSpec drafted(ResponseContent content) {
        return given(new Invited(), new Started(), new DraftSaved(content, "editor"));
    }

    private static Submission sentAt(Instant moment) {
        return new Submission(
                1,
                BUSES,
                "KV-165-2017-1",
                moment,
                ContentHash.of(BUSES),
                "Borgmester",
                Submission.Kind.WISHES,
                null,
                1,
                Circumstances.USUAL);
    }

    @Test
    void a_draft_becomes_a_numbered_version_with_receipt_and_fingerprint() {
        drafted(BUSES).when(SUBMIT).then(new WishesSubmitted(sentAt(JUNE)));
    }

    @Test
    void the_last_day_counts_in_full() {
        var lastSecond = danish("2017-08-06T23:59:59");
        drafted(BUSES)
                .when(new Submit(MAYOR, lastSecond))
                .then(new WishesSubmitted(sentAt(lastSecond)));
    }

    @Test
    void midnight_is_too_late() {
        drafted(BUSES)
                .when(new Submit(MAYOR, danish("2017-08-07T00:00")))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
    }

    @Test
    void a_call_that_is_not_open_takes_nothing() {
        drafted(BUSES).under(NOT_OPEN).when(SUBMIT).thenRefused(new CallNotOpen());
        drafted(BUSES).under(NOT_OPEN).when(NONE).thenRefused(new CallNotOpen());
    }

    @Test
    void ranking_the_proposed_themes_is_an_answer_by_itself() {
        var ranked = ranking(new ThemeRank("TE-4", 1));
        drafted(ranked).when(SUBMIT).then(new WishesSubmitted(sentBy(ranked)));
    }

    private static Submission sentBy(ResponseContent content) {
        return sent(1, 0, content);
    }

    @Test
    void a_wish_without_a_title_is_not_sent() {
        var untitled =
                wishing(
                        Saying.wish(
                                "ØN-165-2017-01",
                                1,
                                " ",
                                "Fordi",
                                "",
                                NEW_THEME,
                                List.of(),
                                List.of()));
        drafted(untitled)
                .when(SUBMIT)
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(untitled, CALL, ATTACHED, Deadline.dayOf(JUNE))));
    }

    @Test
    void a_second_version_counts_on_from_the_first() {
        given(new Invited(), new WishesSubmitted(sent(1, 1, BUSES)), new Reopened())
                .when(SUBMIT)
                .then(new WishesSubmitted(sent(2, 1, BUSES)));
    }

    @Test
    void only_a_draft_is_sent() {
        given().when(SUBMIT).thenRefused(new NotNow());
        given(new Invited()).when(SUBMIT).thenRefused(new NotNow());
        given(new Invited(), new WishesSubmitted(sent(1, 1, BUSES)))
                .when(SUBMIT)
                .thenRefused(new NotNow());
        given(new Invited(), new NoWishesDeclared(noWishes(1, 0, ResponseContent.EMPTY)))
                .when(SUBMIT)
                .thenRefused(new NotNow());
        given(new Invited(), new WishesSubmitted(sent(1, 1, BUSES)), new ResponseWithdrawn("Nej"))
                .when(SUBMIT)
                .thenRefused(new NotNow());
        given(new Invited(), new LeftUnsubmitted()).when(SUBMIT).thenRefused(new NotNow());
    }

    @Test
    void having_no_wishes_is_an_answer_too() {
        given(new Invited())
                .when(NONE)
                .then(new NoWishesDeclared(none(1, 0, ResponseContent.EMPTY)));
    }

    @Test
    void who_has_no_wishes_may_still_have_ranked_the_themes() {
        var both = decided(List.of(new ThemeRank("TE-4", 1)), wish("ØN-165-2017-01", 1));
        drafted(both)
                .when(NONE)
                .then(new NoWishesDeclared(none(1, 0, ranking(new ThemeRank("TE-4", 1)))));
    }

    private static Submission none(int version, int lastWish, ResponseContent content) {
        var plain = noWishes(version, lastWish, content);
        return new Submission(
                version,
                content,
                plain.receiptNo(),
                JUNE,
                plain.snapshotHash(),
                "Borgmester",
                Submission.Kind.NO_WISHES,
                "Vi har nok",
                lastWish,
                Circumstances.USUAL);
    }

    @Test
    void no_wishes_after_the_deadline_is_too_late() {
        given(new Invited())
                .when(new DeclareNoWishes(null, MAYOR, TOO_LATE))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
    }

    @Test
    void no_wishes_is_said_before_anything_was_sent_or_after_reopening() {
        given().when(NONE).thenRefused(new NotNow());
        given(new Invited(), new WishesSubmitted(sent(1, 1, BUSES)))
                .when(NONE)
                .thenRefused(new NotNow());
        given(new Invited(), new NoWishesDeclared(noWishes(1, 0, ResponseContent.EMPTY)))
                .when(NONE)
                .thenRefused(new NotNow());
        given(new Invited(), new WishesSubmitted(sent(1, 1, BUSES)), new ResponseWithdrawn("Nej"))
                .when(NONE)
                .thenRefused(new NotNow());
        given(new Invited(), new LeftUnsubmitted()).when(NONE).thenRefused(new NotNow());
        given(new Invited(), new WishesSubmitted(sent(1, 1, BUSES)), new Reopened())
                .when(NONE)
                .then(new NoWishesDeclared(none(2, 1, wishing())));
    }
}
