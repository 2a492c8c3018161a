package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.EDITOR;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingCommand.EndWithCall;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.FourEyesRequired;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.SignOff.Approval;
import dk.revus.submission.response.model.SignOff.To;
import dk.revus.submission.response.model.SignOffCommand.Approve;
import dk.revus.submission.response.model.SignOffCommand.DeclineSignOff;
import dk.revus.submission.response.model.SignOffCommand.RequireFourEyes;
import dk.revus.submission.response.model.SignOffCommand.SendForSignOff;
import dk.revus.submission.response.model.SignOffEvent.Approved;
import dk.revus.submission.response.model.SignOffEvent.FourEyesSet;
import dk.revus.submission.response.model.SignOffEvent.SignOffDeclined;
import dk.revus.submission.response.model.SignOffEvent.SignOffFellAway;
import dk.revus.submission.response.model.SignOffEvent.SignOffRequested;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.WorkState.Declined;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The official writes, the director and the mayor answer for it. */
class SigningOffTest {

    private static final ResponseContent BUSES = wishing(wish("ØN-165-2017-01", 1));
    private static final Author DIRECTOR = new Author("director", "Kommunaldirektør");
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseEvent STARTED = new Started();
    private static final ResponseEvent SAVED = new DraftSaved(BUSES, "editor");
    private static final SignOff WAITING =
            new SignOff("Sagsbehandler", JUNE, To.MAYOR, "Haster", List.of());
    private static final ResponseEvent REQUESTED = new SignOffRequested(WAITING);
    private static final ResponseEvent FOUR_EYES = new FourEyesSet(true);
    private static final SendForSignOff SEND = new SendForSignOff(To.MAYOR, "Haster", EDITOR, JUNE);

    private static ResponseSpec drafted(ResponseEvent... more) {
        var events = new java.util.ArrayList<>(List.of(INVITED, STARTED, SAVED));
        events.addAll(List.of(more));
        return given(events.toArray(ResponseEvent[]::new));
    }

    private static Approval approvalOf(Author author, Instant at) {
        return new Approval(author.account(), author.function(), at);
    }

    @Test
    void a_draft_waits_for_whom_it_is_sent_to() {
        drafted().when(SEND).then(REQUESTED);
        assertThat(drafted(REQUESTED).response())
                .isEqualTo(
                        new Response.AwaitingSignOff(
                                BUSES, null, WorkState.EMPTY.editedBy("editor"), WAITING));
    }

    @Test
    void what_is_not_ready_is_not_sent_for_sign_off() {
        var empty = wishing();
        given(INVITED, STARTED, new DraftSaved(empty, "editor"))
                .when(SEND)
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(
                                        empty,
                                        CALL,
                                        Attached.NOTHING,
                                        DecisionContext.dayOf(JUNE))));
    }

    @Test
    void only_a_draft_is_sent_for_sign_off_and_only_in_time() {
        given(INVITED).when(SEND).thenRefused(new NotNow());
        drafted(REQUESTED).when(SEND).thenRefused(new NotNow());
        drafted(new WishesSubmitted(sent(1, 1, BUSES))).when(SEND).thenRefused(new NotNow());
        drafted()
                .when(new SendForSignOff(null, "", EDITOR, TOO_LATE))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
    }

    @Test
    void an_approval_is_recorded_once_for_each_person() {
        var mayors = new Approved(approvalOf(MAYOR, JUNE));
        drafted(REQUESTED).when(new Approve(MAYOR, JUNE)).then(mayors);
        drafted(REQUESTED, mayors).when(new Approve(MAYOR, JUNE)).then();
        drafted(REQUESTED, mayors)
                .when(new Approve(DIRECTOR, JUNE))
                .then(new Approved(approvalOf(DIRECTOR, JUNE)));
        drafted().when(new Approve(MAYOR, JUNE)).thenRefused(new NotNow());
        assertThatIllegalStateException().isThrownBy(() -> drafted(mayors));
    }

    @Test
    void what_waits_can_be_submitted_by_whoever_may() {
        drafted(REQUESTED)
                .when(new Submit(MAYOR, JUNE))
                .then(new WishesSubmitted(sent(1, 1, BUSES)));
    }

    @Test
    void a_declined_draft_goes_back_with_what_was_said() {
        var said = new Declined("Borgmester", JUNE, "Skriv det kortere");
        drafted(REQUESTED)
                .when(new DeclineSignOff("Skriv det kortere", MAYOR, JUNE))
                .then(new SignOffDeclined(said));
        var back = drafted(REQUESTED, new SignOffDeclined(said)).response();
        assertThat(back)
                .isEqualTo(
                        new Response.Draft(
                                BUSES, null, WorkState.EMPTY.editedBy("editor").declined(said)));
        drafted(REQUESTED)
                .when(new DeclineSignOff(" ", MAYOR, JUNE))
                .thenRefused(new ReasonRequired());
        drafted().when(new DeclineSignOff("Nej", MAYOR, JUNE)).thenRefused(new NotNow());
    }

    @Test
    void what_was_said_is_answered_by_asking_again() {
        var said = new SignOffDeclined(new Declined("Borgmester", JUNE, "Skriv det kortere"));
        assertThat(drafted(REQUESTED, said, REQUESTED).response().desk().declined()).isNull();
    }

    @Test
    void writing_on_takes_it_back_and_the_approvals_fall_away() {
        var shorter = wishing(wish("ØN-165-2017-01", 1), wish("", 2));
        var numbered = wishing(wish("ØN-165-2017-01", 1), wish("ØN-165-2017-02", 2));
        var approved = drafted(REQUESTED, new Approved(approvalOf(DIRECTOR, JUNE)));
        approved.when(new SaveDraft(shorter, EDITOR, JUNE))
                .then(new SignOffFellAway(), new DraftSaved(numbered, "editor"));
        var again =
                drafted(
                        REQUESTED,
                        new Approved(approvalOf(DIRECTOR, JUNE)),
                        new SignOffFellAway(),
                        new DraftSaved(numbered, "editor"),
                        REQUESTED);
        assertThat(again.response())
                .isInstanceOfSatisfying(
                        Response.AwaitingSignOff.class,
                        waiting -> assertThat(waiting.signOff().approvals()).isEmpty());
    }

    @Test
    void where_four_eyes_are_asked_for_who_edited_last_does_not_answer_for_it() {
        drafted(FOUR_EYES).when(new Submit(EDITOR, JUNE)).thenRefused(new FourEyesRequired());
        drafted(FOUR_EYES)
                .when(new DeclareNoWishes(null, EDITOR, JUNE))
                .thenRefused(new FourEyesRequired());
        drafted(FOUR_EYES, REQUESTED)
                .when(new Approve(EDITOR, JUNE))
                .thenRefused(new FourEyesRequired());
        drafted(FOUR_EYES, REQUESTED)
                .when(new Submit(MAYOR, JUNE))
                .then(new WishesSubmitted(sent(1, 1, BUSES)));
    }

    @Test
    void where_they_are_not_asked_for_one_person_does_both() {
        drafted()
                .when(new Submit(new Author("editor", "Borgmester"), JUNE))
                .then(new WishesSubmitted(sent(1, 1, BUSES)));
    }

    @Test
    void the_rule_stays_when_what_was_sent_is_written_anew() {
        var sent = drafted(FOUR_EYES, new WishesSubmitted(sent(1, 1, BUSES))).response();
        assertThat(sent.desk().fourEyes()).isTrue();
    }

    @Test
    void four_eyes_are_asked_for_and_given_up_by_those_who_answer_for_it() {
        given(INVITED).when(new RequireFourEyes(true, MAYOR)).then(FOUR_EYES);
        drafted(FOUR_EYES).when(new RequireFourEyes(true, MAYOR)).then();
        drafted(FOUR_EYES).when(new RequireFourEyes(false, MAYOR)).then(new FourEyesSet(false));
        drafted(FOUR_EYES)
                .when(new RequireFourEyes(false, EDITOR))
                .thenRefused(new FourEyesRequired());
        given().when(new RequireFourEyes(true, MAYOR)).thenRefused(new NotNow());
        drafted(new WishesSubmitted(sent(1, 1, BUSES)), new ResponseWithdrawn("Nej"))
                .when(new RequireFourEyes(true, MAYOR))
                .thenRefused(new NotNow());
    }

    @Test
    void when_the_call_closes_what_waits_was_not_sent() {
        drafted(REQUESTED).when(new EndWithCall(TOO_LATE)).then(new LeftUnsubmitted());
        assertThat(drafted(REQUESTED, new LeftUnsubmitted()).response().content()).isEqualTo(BUSES);
        drafted(new WishesSubmitted(sent(1, 1, BUSES)), new DraftEvent.Reopened(), REQUESTED)
                .when(new EndWithCall(TOO_LATE))
                .then(new EarlierVersionStood());
    }
}
