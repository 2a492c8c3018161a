package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.CLOSED;
import static dk.revus.submission.response.model.ResponseSpec.DECIDED;
import static dk.revus.submission.response.model.ResponseSpec.ENCLOSED;
import static dk.revus.submission.response.model.ResponseSpec.JUNE;
import static dk.revus.submission.response.model.ResponseSpec.LAST_MOMENT;
import static dk.revus.submission.response.model.ResponseSpec.LEAD;
import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.PROCESSED;
import static dk.revus.submission.response.model.ResponseSpec.RESERVED;
import static dk.revus.submission.response.model.ResponseSpec.TOO_LATE;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.ContentRefusal.AttachmentUnusable;
import dk.revus.submission.response.model.ContentRefusal.UnknownWish;
import dk.revus.submission.response.model.DraftCommand.Reopen;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.OnBehalfCommand.ConfirmOnBehalf;
import dk.revus.submission.response.model.OnBehalfCommand.RegisterOnBehalf;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DayStillToCome;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.Submission.Kind;
import dk.revus.submission.response.model.VersionEvent.AnswerConfirmed;
import dk.revus.submission.response.model.VersionEvent.AnswerRegistered;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Some still send a letter. It counts from the day it came, and waits for their word. */
class RegisteringOnBehalfTest {

    private static final LocalDate MAY_30 = LocalDate.parse("2017-05-30");
    private static final ResponseContent IN_THE_LETTER = undecided("");
    private static final ResponseContent NUMBERED = undecided("ØN-165-2017-01");
    private static final OnBehalf BY_LETTER = new OnBehalf(Channel.LETTER, MAY_30, ENCLOSED, false);
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseEvent REGISTERED =
            new AnswerRegistered(registered(NUMBERED, BY_LETTER, false));

    private static ResponseContent undecided(String wishId) {
        return wishing(wish(wishId, 1)).standingOn(null, null);
    }

    private static Submission registered(ResponseContent content, OnBehalf how, boolean late) {
        return Submission.next(
                ResponseSpec.ID,
                null,
                content,
                LEAD.function(),
                JUNE,
                Circumstances.USUAL.registered(how, late));
    }

    private static RegisterOnBehalf register(ResponseContent content, LocalDate day, String id) {
        return new RegisterOnBehalf(content, Kind.WISHES, Channel.LETTER, day, id, LEAD, JUNE);
    }

    private static ConfirmOnBehalf confirm(
            @Nullable LocalDecision decision, @Nullable Reservation reservation) {
        return new ConfirmOnBehalf(decision, reservation, MAYOR, JUNE);
    }

    @Test
    void what_came_by_letter_is_written_down_with_the_original() {
        var register = register(IN_THE_LETTER, MAY_30, ENCLOSED);
        given(INVITED).when(register).then(REGISTERED);
        given(INVITED, new LeftUnsubmitted()).under(CLOSED).when(register).then(REGISTERED);
        given(INVITED)
                .when(register(IN_THE_LETTER, MAY_30, "BI-9"))
                .thenRefused(new AttachmentUnusable("BI-9", "UNKNOWN"));
    }

    @Test
    void where_the_municipality_answered_itself_nobody_answers_for_it() {
        var register = register(IN_THE_LETTER, MAY_30, ENCLOSED);
        given().when(register).thenRefused(new NotNow());
        given(INVITED, new WishesSubmitted(sent(1, 1, NUMBERED)))
                .when(register)
                .thenRefused(new NotNow());
        given(INVITED, REGISTERED).when(register).thenRefused(new NotNow());
        given(INVITED).under(NOT_OPEN).when(register).thenRefused(new CallNotOpen());
        given(INVITED).under(PROCESSED).when(register).thenRefused(new CallNotOpen());
    }

    @Test
    void it_came_today_at_the_latest() {
        var today = LocalDate.parse("2017-06-01");
        given(INVITED)
                .when(register(IN_THE_LETTER, today.plusDays(1), ENCLOSED))
                .thenRefused(new DayStillToCome("receivedOn", today.plusDays(1)));
        given(INVITED)
                .when(register(IN_THE_LETTER, today, ENCLOSED))
                .then(
                        new AnswerRegistered(
                                registered(
                                        NUMBERED,
                                        new OnBehalf(Channel.LETTER, today, ENCLOSED, false),
                                        false)));
    }

    @Test
    void the_day_it_came_decides_whether_it_is_late_not_the_day_it_is_written_down() {
        assertThat(lateWhenReceived("2017-08-06")).isFalse();
        assertThat(lateWhenReceived("2017-08-07")).isTrue();
    }

    private static boolean lateWhenReceived(String day) {
        var register =
                new RegisterOnBehalf(
                        IN_THE_LETTER,
                        Kind.WISHES,
                        Channel.EMAIL,
                        LocalDate.parse(day),
                        ENCLOSED,
                        LEAD,
                        Instant.parse("2017-08-10T08:00:00Z"));
        var missed = given(INVITED, new LeftUnsubmitted()).under(CLOSED);
        var decision = missed.when(register).decision();
        return decision.toString().contains("late=true");
    }

    @Test
    void it_must_say_something_but_not_what_it_stands_on() {
        var untitled = wishing().standingOn(null, null);
        given(INVITED)
                .when(register(untitled, MAY_30, ENCLOSED))
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(
                                                untitled,
                                                ResponseSpec.CALL,
                                                ResponseSpec.ATTACHED,
                                                DecisionContext.dayOf(JUNE))
                                        .subList(0, 1)));
    }

    @Test
    void a_letter_that_says_that_there_are_no_wishes_is_an_answer_too() {
        var none = wishing().standingOn(null, null);
        var register =
                new RegisterOnBehalf(
                        none, Kind.NO_WISHES, Channel.LETTER, MAY_30, ENCLOSED, LEAD, JUNE);
        var registered = registered(none, BY_LETTER, false).asNoWishes(null);
        given(INVITED).when(register).then(new AnswerRegistered(registered));
        var confirmed = registered.with(registered.circumstances().confirmed());
        given(INVITED, new AnswerRegistered(registered))
                .when(confirm(null, null))
                .then(new AnswerConfirmed(confirmed));
        assertThat(
                        given(
                                        INVITED,
                                        new AnswerRegistered(registered),
                                        new AnswerConfirmed(confirmed))
                                .response())
                .isEqualTo(new Response.NoWishes(confirmed, WorkState.EMPTY));
    }

    @Test
    void what_the_municipality_had_begun_is_kept_beside_it() {
        var begun = wishing(wish("ØN-165-2017-01", 1));
        var second = undecided("ØN-165-2017-02");
        var registered = new AnswerRegistered(registered(second, BY_LETTER, false));
        var spec = given(INVITED, new Started(), new DraftSaved(begun, "editor"));
        spec.when(register(IN_THE_LETTER, MAY_30, ENCLOSED)).then(registered);
        var after =
                given(INVITED, new Started(), new DraftSaved(begun, "editor"), registered)
                        .response();
        assertThat(after.valid()).isEqualTo(registered.submission());
        assertThat(after.content()).isEqualTo(begun);
    }

    @Test
    void the_secretariat_cannot_name_a_wish_that_only_the_municipality_knows() {
        var begun = wishing(wish("ØN-165-2017-01", 1));
        given(INVITED, new Started(), new DraftSaved(begun, "editor"))
                .when(register(NUMBERED, MAY_30, ENCLOSED))
                .thenRefused(new UnknownWish("ØN-165-2017-01"));
    }

    @Test
    void it_is_confirmed_by_saying_what_it_stands_on() {
        var onBehalf = registered(NUMBERED, BY_LETTER, false);
        var confirmed =
                Submission.next(
                        ResponseSpec.ID,
                        onBehalf,
                        NUMBERED.standingOn(DECIDED, null),
                        MAYOR.function(),
                        JUNE,
                        onBehalf.circumstances().confirmed());
        given(INVITED, REGISTERED)
                .when(confirm(DECIDED, null))
                .then(new AnswerConfirmed(confirmed));
        assertThat(given(INVITED, REGISTERED, new AnswerConfirmed(confirmed)).response())
                .isEqualTo(new Response.Submitted(confirmed, WorkState.EMPTY));
        given(INVITED, REGISTERED)
                .when(confirm(null, null))
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(
                                        NUMBERED,
                                        ResponseSpec.CALL,
                                        ResponseSpec.ATTACHED,
                                        DecisionContext.dayOf(JUNE))));
        given(INVITED).when(confirm(DECIDED, null)).thenRefused(new NotNow());
    }

    @Test
    void a_letter_that_says_what_it_stands_on_is_confirmed_as_it_is() {
        var onBehalf = registered(NUMBERED.standingOn(null, RESERVED), BY_LETTER, false);
        var confirmed = onBehalf.with(onBehalf.circumstances().confirmed());
        given(INVITED, new AnswerRegistered(onBehalf))
                .when(confirm(null, null))
                .then(new AnswerConfirmed(confirmed));
        assertThat(
                        given(
                                        INVITED,
                                        new AnswerRegistered(onBehalf),
                                        new AnswerConfirmed(confirmed))
                                .response())
                .isEqualTo(new Response.SubmittedWithReservation(confirmed, WorkState.EMPTY));
    }

    @Test
    void instead_of_confirming_they_answer_anew_or_take_it_back() {
        given(INVITED, REGISTERED).when(new Reopen(LAST_MOMENT)).then(new Reopened());
        given(INVITED, REGISTERED)
                .under(CLOSED)
                .when(new Reopen(TOO_LATE))
                .thenRefused(new ResponseRefusal.DeadlinePassed(ResponseSpec.CALL.deadline()));
        given(INVITED, REGISTERED)
                .under(CLOSED)
                .when(new Withdraw("Det var et udkast"))
                .then(new ResponseWithdrawn("Det var et udkast"));
    }

    @Test
    void an_answer_of_their_own_is_not_on_behalf_any_longer() {
        assertThat(registered(NUMBERED, BY_LETTER, true).circumstances().sent(false))
                .isEqualTo(Circumstances.USUAL);
    }
}
