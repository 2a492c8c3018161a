package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.EDITOR;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.LAST_MOMENT;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.noWishes;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.ContentRefusal.UnknownExample;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingCommand.Invite;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.ContinuityLink;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "Kommunernes lokale drøftelse": a draft belongs to the municipality until it is sent. */
class WritingADraftTest {

    private static final ResponseContent BUSES = wishing(wish("", 1));
    private static final ResponseContent NUMBERED = wishing(wish("ØN-165-2017-01", 1));
    private static final SaveDraft SAVE = new SaveDraft(BUSES, EDITOR, JUNE);

    @Test
    void a_wish_carries_on_what_somebody_has_registered() {
        var invited = given(new Invited());
        assertThat(invited.when(save(carryingOn("KE-01"))).decision())
                .isInstanceOf(Decision.Accepted.class);
        invited.when(save(carryingOn("KE-01", "KE-99")))
                .thenRefused(new UnknownExample("wishes[0].continuity[1].exampleId", "KE-99"));
    }

    @Test
    void what_was_taken_before_does_not_keep_anybody_from_writing_on() {
        var kept = new DraftSaved(carryingOn("KE-99"), EDITOR.account());
        assertThat(
                        given(new Invited(), new Started(), kept)
                                .when(save(carryingOn("KE-99")))
                                .decision())
                .isInstanceOf(Decision.Accepted.class);
    }

    private static SaveDraft save(ResponseContent content) {
        return new SaveDraft(content, EDITOR, JUNE);
    }

    private static ResponseContent carryingOn(String... examples) {
        var wish = wish("", 1);
        var links =
                Stream.of(examples)
                        .map(id -> new ContinuityLink(id, ContinuityLink.Relation.CONTINUES, ""))
                        .toList();
        return wishing(
                Saying.wish(
                        wish.id(),
                        wish.rank(),
                        wish.title(),
                        wish.problem(),
                        wish.wantedEffort(),
                        wish.themeBase(),
                        wish.principleAnswers(),
                        links));
    }

    @Test
    void a_municipality_is_invited_once() {
        given().when(new Invite()).then(new Invited());
        given(new Invited()).when(new Invite()).then();
        given(new Invited(), new Started(), new DraftSaved(NUMBERED, "editor"))
                .when(new Invite())
                .then();
    }

    @Test
    void the_first_draft_starts_the_response() {
        given(new Invited()).when(SAVE).then(new Started(), new DraftSaved(NUMBERED, "editor"));
    }

    @Test
    void the_next_draft_replaces_the_one_before() {
        given(new Invited(), new Started(), new DraftSaved(NUMBERED, "editor"))
                .when(new SaveDraft(ResponseContent.EMPTY, EDITOR, JUNE))
                .then(new DraftSaved(ResponseContent.EMPTY, "editor"));
    }

    @Test
    void saving_what_is_there_already_changes_nothing() {
        given(new Invited(), new Started(), new DraftSaved(NUMBERED, "editor"))
                .when(new SaveDraft(NUMBERED, MAYOR, JUNE))
                .then();
    }

    @Test
    void it_may_be_saved_until_the_last_moment_of_the_last_day() {
        given(new Invited())
                .when(new SaveDraft(BUSES, EDITOR, LAST_MOMENT))
                .then(new Started(), new DraftSaved(NUMBERED, "editor"));
        given(new Invited())
                .when(new SaveDraft(BUSES, EDITOR, TOO_LATE))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
    }

    @Test
    void a_call_that_is_not_open_takes_nothing() {
        given(new Invited()).under(NOT_OPEN).when(SAVE).thenRefused(new CallNotOpen());
    }

    @Test
    void after_the_deadline_the_deadline_is_the_reason() {
        given(new Invited())
                .under(NOT_OPEN)
                .when(new SaveDraft(BUSES, EDITOR, TOO_LATE))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
    }

    @Test
    void nobody_writes_where_nobody_is_invited() {
        given().when(SAVE).thenRefused(new NotNow());
    }

    @Test
    void what_was_sent_is_not_written_over() {
        given(new Invited(), new WishesSubmitted(sent(1, 1, NUMBERED)))
                .when(SAVE)
                .thenRefused(new NotNow());
        given(new Invited(), new NoWishesDeclared(noWishes(1, 0, ResponseContent.EMPTY)))
                .when(SAVE)
                .thenRefused(new NotNow());
    }

    @Test
    void what_has_ended_is_not_written_over() {
        given(
                        new Invited(),
                        new WishesSubmitted(sent(1, 1, NUMBERED)),
                        new ResponseWithdrawn("Nej"))
                .when(SAVE)
                .thenRefused(new NotNow());
        given(new Invited(), new LeftUnsubmitted()).when(SAVE).thenRefused(new NotNow());
    }
}
