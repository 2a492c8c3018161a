package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.LAST_MOMENT;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.ranking;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.submission.response.model.DraftCommand.Reopen;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingCommand.CancelWithCall;
import dk.revus.submission.response.model.FollowingCommand.EndWithCall;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.FollowingEvent.RankingOpened;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.ThemeRank;
import org.junit.jupiter.api.Test;

/**
 * What was sent may be opened again until the deadline, taken back always, and stands otherwise.
 */
class ChangingAnAnswerTest {

    private static final ResponseContent BUSES = wishing(wish("ØN-165-2017-01", 1));
    private static final ResponseContent RANKED = ranking(new ThemeRank("TE-4", 1));
    private static final WorkState EDITED = WorkState.EMPTY.editedBy("editor");
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseEvent STARTED = new Started();
    private static final ResponseEvent SENT = new WishesSubmitted(sent(1, 1, BUSES));
    private static final ResponseEvent NONE = new NoWishesDeclared(noWishes(1, 0, RANKED));
    private static final ResponseEvent REOPENED = new Reopened();
    private static final ResponseEvent WITHDRAWN = new ResponseWithdrawn("Byrådet sagde nej");
    private static final ResponseEvent LEFT = new LeftUnsubmitted();
    private static final ResponseEvent STOOD = new EarlierVersionStood();

    @Test
    void a_call_that_is_called_off_takes_what_counts_with_it_and_leaves_drafts_alone() {
        var off = new CancelWithCall("Sat i bero");
        var gone = new ResponseWithdrawn("Sat i bero");
        given(INVITED, SENT).when(off).then(gone);
        given(INVITED, NONE).when(off).then(gone);
        given(INVITED, SENT, REOPENED).when(off).then(gone);
        given(INVITED).when(off).then();
        given(INVITED, STARTED, new DraftSaved(BUSES, "editor")).when(off).then();
        given(INVITED, SENT, WITHDRAWN).when(off).then();
        given(INVITED, LEFT).when(off).then();
    }

    @Test
    void an_answer_can_be_opened_again_until_the_deadline() {
        given(INVITED, SENT).when(new Reopen(LAST_MOMENT)).then(REOPENED);
        given(INVITED, NONE).when(new Reopen(LAST_MOMENT)).then(REOPENED);
        given(INVITED, SENT)
                .when(new Reopen(TOO_LATE))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
        given(INVITED, SENT).under(NOT_OPEN).when(new Reopen(JUNE)).thenRefused(new CallNotOpen());
    }

    @Test
    void the_version_sent_before_stays_valid_while_the_next_is_written() {
        var reopened = given(INVITED, SENT, REOPENED, new DraftSaved(RANKED, "editor")).response();
        assertThat(reopened).isEqualTo(new Response.Draft(RANKED, sent(1, 1, BUSES), EDITED));
        assertThat(reopened.valid()).isEqualTo(sent(1, 1, BUSES));
        assertThat(reopened.content()).isEqualTo(RANKED);
    }

    @Test
    void what_was_not_answered_cannot_be_opened_again() {
        given().when(new Reopen(JUNE)).thenRefused(new NotNow());
        given(INVITED).when(new Reopen(JUNE)).thenRefused(new NotNow());
        given(INVITED, STARTED).when(new Reopen(JUNE)).thenRefused(new NotNow());
        given(INVITED, SENT, WITHDRAWN).when(new Reopen(JUNE)).thenRefused(new NotNow());
        given(INVITED, LEFT).when(new Reopen(JUNE)).thenRefused(new NotNow());
    }

    @Test
    void an_answer_can_be_taken_back_with_a_reason_even_after_the_deadline() {
        var withdraw = new Withdraw("Byrådet sagde nej");
        given(INVITED, SENT).under(NOT_OPEN).when(withdraw).then(WITHDRAWN);
        given(INVITED, NONE).when(withdraw).then(WITHDRAWN);
        given(INVITED, SENT, REOPENED).when(withdraw).then(WITHDRAWN);
    }

    @Test
    void taking_back_needs_a_reason() {
        given(INVITED, SENT).when(new Withdraw(" ")).thenRefused(new ReasonRequired());
    }

    @Test
    void what_was_not_sent_cannot_be_taken_back() {
        var withdraw = new Withdraw("Byrådet sagde nej");
        given().when(withdraw).thenRefused(new NotNow());
        given(INVITED).when(withdraw).thenRefused(new NotNow());
        given(INVITED, STARTED).when(withdraw).thenRefused(new NotNow());
        given(INVITED, SENT, WITHDRAWN).when(withdraw).thenRefused(new NotNow());
        given(INVITED, LEFT).when(withdraw).thenRefused(new NotNow());
    }

    @Test
    void when_the_call_closes_what_was_not_sent_is_not_submitted() {
        given(INVITED).when(new EndWithCall(TOO_LATE)).then(LEFT);
        given(INVITED, STARTED, new DraftSaved(BUSES, "editor"))
                .when(new EndWithCall(TOO_LATE))
                .then(LEFT);
    }

    @Test
    void a_draft_that_was_not_sent_is_kept() {
        assertThat(
                        given(INVITED, STARTED, new DraftSaved(BUSES, "editor"), LEFT)
                                .response()
                                .content())
                .isEqualTo(BUSES);
        assertThat(given(INVITED, LEFT).response())
                .isEqualTo(new Response.NotSubmitted(null, WorkState.EMPTY))
                .extracting(Response::content)
                .isEqualTo(ResponseContent.EMPTY);
    }

    @Test
    void when_the_call_closes_on_a_reopened_answer_the_earlier_version_stands() {
        given(INVITED, SENT, REOPENED).when(new EndWithCall(TOO_LATE)).then(STOOD);
        assertThat(
                        given(INVITED, SENT, REOPENED, new DraftSaved(RANKED, "editor"), STOOD)
                                .response())
                .isEqualTo(new Response.Submitted(sent(1, 1, BUSES), EDITED));
        assertThat(given(INVITED, NONE, REOPENED, STOOD).response())
                .isEqualTo(new Response.NoWishes(noWishes(1, 0, RANKED), WorkState.EMPTY));
    }

    @Test
    void when_the_call_closes_the_ranking_of_what_counts_is_told() {
        var opened = new RankingOpened();
        given(INVITED, SENT).when(new EndWithCall(TOO_LATE)).then(opened);
        given(INVITED, NONE).when(new EndWithCall(TOO_LATE)).then(opened);
        assertThat(given(INVITED, SENT, opened).response())
                .isEqualTo(given(INVITED, SENT).response());
    }

    @Test
    void when_the_call_closes_what_is_settled_stays_as_it_is() {
        given().when(new EndWithCall(TOO_LATE)).then();
        given(INVITED, SENT, WITHDRAWN).when(new EndWithCall(TOO_LATE)).then();
        given(INVITED, LEFT).when(new EndWithCall(TOO_LATE)).then();
    }

    @Test
    void nothing_counts_any_longer_of_what_was_taken_back() {
        var withdrawn = given(INVITED, SENT, WITHDRAWN).response();
        assertThat(withdrawn)
                .isEqualTo(
                        new Response.Withdrawn(
                                sent(1, 1, BUSES), "Byrådet sagde nej", WorkState.EMPTY));
        assertThat(withdrawn.valid()).isNull();
        assertThat(withdrawn.content()).isEqualTo(BUSES);
    }

    @Test
    void a_history_that_cannot_be_is_not_believed() {
        assertThatIllegalStateException().isThrownBy(() -> given(INVITED, WITHDRAWN));
        assertThatIllegalStateException().isThrownBy(() -> given(INVITED, STARTED, STOOD));
    }
}
