package dk.revus.submission.response.model;

import static dk.revus.submission.response.model.ResponseSpec.MAYOR;
import static dk.revus.submission.response.model.ResponseSpec.NOT_OPEN;
import static dk.revus.submission.response.model.ResponseSpec.PROCESSED;
import static dk.revus.submission.response.model.ResponseSpec.danish;
import static dk.revus.submission.response.model.ResponseSpec.given;
import static dk.revus.submission.response.model.ResponseSpec.reserved;
import static dk.revus.submission.response.model.ResponseSpec.sent;
import static dk.revus.submission.response.model.ResponseSpec.wish;
import static dk.revus.submission.response.model.ResponseSpec.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.Circumstances.Resolution;
import dk.revus.submission.response.model.Circumstances.Resolution.Outcome;
import dk.revus.submission.response.model.ContentRefusal.TooManyWishes;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.ReservationCommand.ChangeAfterReservation;
import dk.revus.submission.response.model.ReservationCommand.FailReservation;
import dk.revus.submission.response.model.ReservationCommand.LiftReservation;
import dk.revus.submission.response.model.ResponseRefusal.CallProcessed;
import dk.revus.submission.response.model.ResponseRefusal.DayStillToCome;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.VersionEvent.ReservationResolved;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalEvent.ReservationFailed;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** "Med forbehold for politisk godkendelse": the council says yes, yes to something else, or no. */
class SettlingAReservationTest {

    private static final Instant AUGUST_30 = danish("2017-08-30T10:00");
    private static final LocalDate AUGUST_29 = LocalDate.parse("2017-08-29");
    private static final LocalDate AUGUST_31 = LocalDate.parse("2017-08-31");
    private static final ResponseContent BUSES = reserved(wish("ØN-165-2017-01", 1));
    private static final Submission SENT = sent(1, 1, BUSES);
    private static final ResponseEvent INVITED = new Invited();
    private static final ResponseEvent SUBMITTED = new WishesSubmitted(SENT);
    private static final LocalDecision DECISION =
            new LocalDecision("Kommunalbestyrelsen", AUGUST_29, "7");
    private static final LocalDecision TOMORROW =
            new LocalDecision("Kommunalbestyrelsen", AUGUST_31, "7");

    private static Resolution resolution(Outcome outcome) {
        return new Resolution(outcome, "Kommunalbestyrelsen", AUGUST_29, "7");
    }

    private static ResponseSpec reservedAnswer() {
        return given(INVITED, SUBMITTED).under(NOT_OPEN);
    }

    @Test
    void what_is_sent_with_a_reservation_counts_and_says_so() {
        assertThat(reservedAnswer().response())
                .isEqualTo(new Response.SubmittedWithReservation(SENT, WorkState.EMPTY));
    }

    @Test
    void what_was_decided_on_can_be_confirmed_and_no_longer_changed() {
        var processed = given(INVITED, SUBMITTED).under(PROCESSED);
        processed
                .when(new FailReservation("Nej.", DECISION, AUGUST_30))
                .thenRefused(new CallProcessed());
        processed
                .when(new ChangeAfterReservation(BUSES, DECISION, MAYOR, AUGUST_30))
                .thenRefused(new CallProcessed());
        processed
                .when(new LiftReservation(DECISION, AUGUST_30))
                .then(
                        new ReservationResolved(
                                SENT.with(
                                        Circumstances.USUAL.resolved(resolution(Outcome.LIFTED)))));
    }

    @Test
    void a_yes_lifts_it_and_leaves_the_version_as_it_is() {
        var lifted = SENT.with(Circumstances.USUAL.resolved(resolution(Outcome.LIFTED)));
        reservedAnswer()
                .when(new LiftReservation(DECISION, AUGUST_30))
                .then(new ReservationResolved(lifted));
        assertThat(given(INVITED, SUBMITTED, new ReservationResolved(lifted)).response())
                .isEqualTo(new Response.Submitted(lifted, WorkState.EMPTY));
    }

    @Test
    void a_yes_to_something_else_is_a_new_version_that_stands_on_the_decision() {
        var asked = wishing(wish("ØN-165-2017-01", 1), wish("", 2)).standingOn(null, null);
        var changed =
                wishing(wish("ØN-165-2017-01", 1), wish("ØN-165-2017-02", 2))
                        .standingOn(DECISION, null);
        var version =
                Submission.next(
                        ResponseSpec.ID,
                        SENT,
                        changed,
                        "Borgmester",
                        AUGUST_30,
                        Circumstances.USUAL.resolved(resolution(Outcome.CHANGED)));
        reservedAnswer()
                .when(new ChangeAfterReservation(asked, DECISION, MAYOR, AUGUST_30))
                .then(new ReservationResolved(version));
        assertThat(version.contentVersion()).isEqualTo(2);
        assertThat(given(INVITED, SUBMITTED, new ReservationResolved(version)).response())
                .isEqualTo(new Response.Submitted(version, WorkState.EMPTY));
    }

    @Test
    void what_is_changed_keeps_to_the_rules_and_is_whole() {
        var four = wishing(wish("", 1), wish("", 2), wish("", 3), wish("", 4));
        reservedAnswer()
                .when(new ChangeAfterReservation(four, DECISION, MAYOR, AUGUST_30))
                .thenRefused(TooManyWishes.of(3, four.standingOn(DECISION, null).wishes()));
        var nothing = wishing().standingOn(DECISION, null);
        reservedAnswer()
                .when(new ChangeAfterReservation(nothing, DECISION, MAYOR, AUGUST_30))
                .thenRefused(
                        new PreCheckFailed(
                                PreCheck.errors(
                                        nothing,
                                        ResponseSpec.CALL,
                                        ResponseSpec.ATTACHED,
                                        DecisionContext.dayOf(AUGUST_30))));
    }

    @Test
    void a_no_takes_the_answer_back() {
        var failed = new ReservationFailed(resolution(Outcome.FAILED), "Ikke flertal");
        reservedAnswer()
                .when(new FailReservation("Ikke flertal", DECISION, AUGUST_30))
                .then(failed);
        var withdrawn = given(INVITED, SUBMITTED, failed).response();
        assertThat(withdrawn.valid()).isNull();
        assertThat(withdrawn)
                .isEqualTo(
                        new Response.Withdrawn(
                                SENT.with(Circumstances.USUAL.resolved(resolution(Outcome.FAILED))),
                                "Ikke flertal",
                                WorkState.EMPTY));
        reservedAnswer()
                .when(new FailReservation(" ", DECISION, AUGUST_30))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void a_decision_was_taken_today_at_the_latest() {
        var tooEarly = new DayStillToCome("date", AUGUST_31);
        reservedAnswer().when(new LiftReservation(TOMORROW, AUGUST_30)).thenRefused(tooEarly);
        reservedAnswer()
                .when(new ChangeAfterReservation(BUSES, TOMORROW, MAYOR, AUGUST_30))
                .thenRefused(tooEarly);
        reservedAnswer()
                .when(new FailReservation("Nej", TOMORROW, AUGUST_30))
                .thenRefused(tooEarly);
    }

    @Test
    void only_what_is_reserved_is_settled_and_only_once() {
        var lift = new LiftReservation(DECISION, AUGUST_30);
        given(INVITED).when(lift).thenRefused(new NotNow());
        given(INVITED, new WishesSubmitted(sent(1, 1, wishing(wish("ØN-165-2017-01", 1)))))
                .when(lift)
                .thenRefused(new NotNow());
        var lifted = SENT.with(Circumstances.USUAL.resolved(resolution(Outcome.LIFTED)));
        given(INVITED, SUBMITTED, new ReservationResolved(lifted))
                .when(lift)
                .thenRefused(new NotNow());
    }
}
