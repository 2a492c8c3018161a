package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CALL;
import static dk.revus.submission.response.model.ResponseSpec.CLOSED;
import static dk.revus.submission.response.model.ResponseSpec.EDITOR;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.PROCESSED;
import static dk.revus.submission.response.model.ResponseSpec.danish;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingCommand.EndLateAdmission;
import dk.revus.submission.response.model.FollowingCommand.EndWithCall;
import dk.revus.submission.response.model.FollowingCommand.ReopenWithCall;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.FollowingEvent.ReopenedWithCall;
import dk.revus.submission.response.model.LateCommand.CorrectLate;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.LateEvent.AdmissionCorrected;
import dk.revus.submission.response.model.LateEvent.AdmissionGranted;
import dk.revus.submission.response.model.LateEvent.AdmissionRefused;
import dk.revus.submission.response.model.LateEvent.AdmissionRequested;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DayPassed;
import dk.revus.submission.response.model.ResponseRefusal.DayTooFar;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.NothingChanged;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * The deadline stands; somebody may be let in after it all the same, asked, granted and counted.
 */
class AnsweringLateTest {

    private static final ResponseContent BUSES = wishing(wish("ØN-165-2017-01", 1));
    private static final Instant TUESDAY = danish("2017-08-08T09:00");
    private static final LocalDate UNTIL = LocalDate.parse("2017-08-14");
    private static final Instant LAST_LATE_MOMENT = danish("2017-08-14T23:59:59");
    private static final Instant TOO_LATE_FOR_ALL = danish("2017-08-15T00:00");
    private static final String WHY = "Byrådet holdt ferie";
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseEvent STARTED = new Started();
    private static final ResponseEvent SAVED = new DraftSaved(BUSES, "editor");
    private static final ResponseEvent LEFT = new LeftUnsubmitted();
    private static final ResponseEvent ASKED =
            new AdmissionRequested("Sagsbehandler", TUESDAY, WHY);
    private static final ResponseEvent GRANTED = new AdmissionGranted("Det kan nås", UNTIL);

    private static ResponseSpec missed(ResponseEvent... events) {
        return given(events).under(CLOSED);
    }

    private static Submission lateVersion(Instant at) {
        return Submission.next(
                ResponseSpec.ID, null, BUSES, "Borgmester", at, Circumstances.USUAL.sent(true));
    }

    @Test
    void who_did_not_answer_in_time_asks_with_a_reason() {
        var ask = new RequestLate(WHY, EDITOR, TUESDAY);
        missed(INVITED, LEFT).when(ask).then(ASKED);
        missed(INVITED, LEFT)
                .when(new RequestLate(" ", EDITOR, TUESDAY))
                .thenRefused(new ReasonRequired());
        given(INVITED, STARTED).when(ask).thenRefused(new NotNow());
        missed(INVITED, LEFT, ASKED).when(ask).thenRefused(new NotNow());
        missed(INVITED, LEFT, ASKED, GRANTED).when(ask).thenRefused(new NotNow());
    }

    @Test
    void what_was_written_is_kept_while_it_is_asked_and_answered() {
        var drafted = missed(INVITED, STARTED, SAVED, LEFT, ASKED);
        assertThat(drafted.response().content()).isEqualTo(BUSES);
        var granted = missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED).response();
        assertThat(granted)
                .isEqualTo(
                        new Response.Draft(
                                BUSES,
                                null,
                                WorkState.EMPTY.editedBy("editor").admittedUntil(UNTIL)));
        var refused =
                missed(INVITED, STARTED, SAVED, LEFT, ASKED, new AdmissionRefused("For sent"));
        assertThat(refused.response())
                .isEqualTo(new Response.NotSubmitted(BUSES, WorkState.EMPTY.editedBy("editor")));
    }

    @Test
    void it_is_granted_until_a_day_that_is_not_over_with_a_reason() {
        var asked = missed(INVITED, LEFT, ASKED);
        asked.when(new GrantLate("Det kan nås", UNTIL, TUESDAY)).then(GRANTED);
        var today = LocalDate.parse("2017-08-08");
        asked.when(new GrantLate("I dag", today, TUESDAY))
                .then(new AdmissionGranted("I dag", today));
        var yesterday = today.minusDays(1);
        asked.when(new GrantLate("I går", yesterday, TUESDAY))
                .thenRefused(new DayPassed("until", yesterday));
        asked.when(new GrantLate("", UNTIL, TUESDAY)).thenRefused(new ReasonRequired());
        missed(INVITED, LEFT)
                .when(new GrantLate("Det kan nås", UNTIL, TUESDAY))
                .thenRefused(new NotNow());
        asked.under(NOT_OPEN)
                .when(new GrantLate("Det kan nås", UNTIL, TUESDAY))
                .thenRefused(new CallNotOpen());
        asked.under(PROCESSED)
                .when(new GrantLate("Det kan nås", UNTIL, TUESDAY))
                .thenRefused(new CallNotOpen());
    }

    @Test
    void nobody_is_let_in_for_more_than_a_year() {
        var asked = missed(INVITED, LEFT, ASKED);
        var latest = LocalDate.parse("2018-08-08");
        asked.when(new GrantLate("Længe", latest, TUESDAY))
                .then(new AdmissionGranted("Længe", latest));
        var slip = LocalDate.parse("2999-12-31");
        asked.when(new GrantLate("Tastefejl", slip, TUESDAY))
                .thenRefused(new DayTooFar("until", slip, latest));
    }

    @Test
    void a_mistyped_last_day_is_put_right_with_a_reason_while_the_answer_is_waited_for() {
        var granted = missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED);
        var right = LocalDate.parse("2017-08-18");
        var corrected = new AdmissionCorrected("Tastefejl", UNTIL, right);
        granted.when(new CorrectLate("Tastefejl", right, TUESDAY)).then(corrected);
        granted.when(new CorrectLate("", right, TUESDAY)).thenRefused(new ReasonRequired());
        granted.when(new CorrectLate("Igen", UNTIL, TUESDAY)).thenRefused(new NothingChanged());
        var yesterday = LocalDate.parse("2017-08-07");
        granted.when(new CorrectLate("Tastefejl", yesterday, TUESDAY))
                .thenRefused(new DayPassed("until", yesterday));
        assertThat(missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED, corrected).response())
                .isEqualTo(
                        new Response.Draft(
                                BUSES,
                                null,
                                WorkState.EMPTY.editedBy("editor").admittedUntil(right)));
    }

    @Test
    void who_was_not_let_in_has_no_last_day_to_be_put_right() {
        var right = new CorrectLate("Tastefejl", LocalDate.parse("2017-08-18"), TUESDAY);
        missed(INVITED, LEFT, ASKED).when(right).thenRefused(new NotNow());
        given(INVITED, STARTED, SAVED).when(right).thenRefused(new NotNow());
        missed(INVITED, LEFT, ASKED, GRANTED)
                .under(NOT_OPEN)
                .when(right)
                .thenRefused(new CallNotOpen());
    }

    @Test
    void a_refusal_has_a_reason_too() {
        missed(INVITED, LEFT, ASKED)
                .when(new RefuseLate("For sent"))
                .then(new AdmissionRefused("For sent"));
        missed(INVITED, LEFT, ASKED).when(new RefuseLate("")).thenRefused(new ReasonRequired());
        missed(INVITED, LEFT).when(new RefuseLate("For sent")).thenRefused(new NotNow());
    }

    @Test
    void who_was_let_in_writes_and_sends_until_the_last_moment_and_is_counted_as_late() {
        var granted = missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED);
        granted.when(new SaveDraft(wishing(), EDITOR, LAST_LATE_MOMENT))
                .then(new DraftSaved(wishing(), "editor"));
        granted.when(new Submit(MAYOR, LAST_LATE_MOMENT))
                .then(new WishesSubmitted(lateVersion(LAST_LATE_MOMENT)));
        granted.when(new Submit(MAYOR, TOO_LATE_FOR_ALL))
                .thenRefused(new DeadlinePassed(new Deadline(UNTIL)));
        granted.when(new SaveDraft(BUSES, EDITOR, TOO_LATE_FOR_ALL))
                .thenRefused(new DeadlinePassed(new Deadline(UNTIL)));
    }

    @Test
    void a_call_that_has_been_dealt_with_lets_nobody_in() {
        missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED)
                .under(NOT_OPEN)
                .when(new Submit(MAYOR, TUESDAY))
                .thenRefused(new DeadlinePassed(CALL.deadline()));
    }

    @Test
    void when_its_last_day_is_over_what_was_not_sent_is_not_submitted() {
        var granted = missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED);
        granted.when(new EndLateAdmission(LAST_LATE_MOMENT)).then();
        granted.when(new EndLateAdmission(TOO_LATE_FOR_ALL)).then(LEFT);
        assertThat(missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED, LEFT).response())
                .isEqualTo(new Response.NotSubmitted(BUSES, WorkState.EMPTY.editedBy("editor")));
        given(INVITED, STARTED).when(new EndLateAdmission(TOO_LATE_FOR_ALL)).then();
    }

    @Test
    void what_was_sent_late_and_opened_again_stands_when_the_day_is_over() {
        var sent = new WishesSubmitted(lateVersion(TUESDAY));
        missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED, sent, new Reopened())
                .when(new EndLateAdmission(TOO_LATE_FOR_ALL))
                .then(new EarlierVersionStood());
    }

    @Test
    void a_call_that_closes_once_more_leaves_alone_who_is_still_let_in() {
        missed(INVITED, STARTED, SAVED, LEFT, ASKED, GRANTED).when(new EndWithCall(TUESDAY)).then();
    }

    @Test
    void when_the_call_opens_again_what_was_not_submitted_goes_on_where_it_was() {
        missed(INVITED, LEFT).when(new ReopenWithCall()).then(new ReopenedWithCall());
        missed(INVITED, LEFT, ASKED).when(new ReopenWithCall()).then(new ReopenedWithCall());
        assertThat(given(INVITED, LEFT, new ReopenedWithCall()).response())
                .isEqualTo(new Response.NotStarted(WorkState.EMPTY));
        assertThat(given(INVITED, STARTED, SAVED, LEFT, new ReopenedWithCall()).response())
                .isEqualTo(new Response.Draft(BUSES, null, WorkState.EMPTY.editedBy("editor")));
        given(INVITED).when(new ReopenWithCall()).then();
        given(INVITED, STARTED, SAVED).when(new ReopenWithCall()).then();
        given(INVITED, STARTED, SAVED, new WishesSubmitted(lateVersion(TUESDAY)))
                .when(new ReopenWithCall())
                .then();
    }
}
