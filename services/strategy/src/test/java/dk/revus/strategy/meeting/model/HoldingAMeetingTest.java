package dk.revus.strategy.meeting.model;

import static dk.revus.strategy.meeting.model.MeetingSpec.PLAN;
import static dk.revus.strategy.meeting.model.MeetingSpec.danish;
import static dk.revus.strategy.meeting.model.MeetingSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.strategy.meeting.model.MeetingCommand.ApproveMinutes;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectPlan;
import dk.revus.strategy.meeting.model.MeetingCommand.Hold;
import dk.revus.strategy.meeting.model.MeetingCommand.Plan;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingHeld;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingPlanned;
import dk.revus.strategy.meeting.model.MeetingEvent.MinutesWereApproved;
import dk.revus.strategy.meeting.model.MeetingEvent.PlanCorrected;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyHeld;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyPlanned;
import dk.revus.strategy.meeting.model.MeetingRefusal.AskedAsWell;
import dk.revus.strategy.meeting.model.MeetingRefusal.DayStillToCome;
import dk.revus.strategy.meeting.model.MeetingRefusal.MinutesAreFinal;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotBeforeItsDay;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotHeldYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotPlannedYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingChanged;
import dk.revus.strategy.meeting.model.MeetingRefusal.ReasonRequired;
import dk.revus.strategy.meeting.model.MeetingRefusal.UnknownCycle;
import dk.revus.strategy.meeting.model.MeetingRefusal.WarningsNotConfirmed;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** "Vores KKR-møde den 1. september 2017." */
class HoldingAMeetingTest {

    private static final LocalDate DAY = LocalDate.parse("2017-09-01");
    private static final MeetingEvent PLANNED = new MeetingPlanned(PLAN);
    private static final MeetingEvent HELD = new MeetingHeld();
    private static final MeetingEvent APPROVED = new MinutesWereApproved();

    @Test
    void a_meeting_is_planned_for_a_cycle() {
        given().when(new Plan(PLAN)).then(PLANNED);
    }

    @Test
    void a_meeting_is_known_by_its_day_and_its_decisions_by_the_meeting() {
        assertThat(MeetingPlan.idOn(DAY)).isEqualTo("MØ-2017-09-01");
        assertThat(PLAN.decisionId(2)).isEqualTo("BE-2017-09-01-02");
    }

    @Test
    void there_is_no_meeting_without_a_cycle() {
        var plan = new MeetingPlan("MØ-2017-09-01", "revus-1999", "KKR", DAY);
        given().when(new Plan(plan)).thenRefused(new UnknownCycle("revus-1999"));
    }

    @Test
    void a_meeting_is_planned_once_whatever_became_of_it() {
        given(PLANNED).when(new Plan(PLAN)).thenRefused(new AlreadyPlanned());
        given(PLANNED, HELD).when(new Plan(PLAN)).thenRefused(new AlreadyPlanned());
        given(PLANNED, HELD, APPROVED).when(new Plan(PLAN)).thenRefused(new AlreadyPlanned());
    }

    @Test
    void nobody_has_met_in_the_last_minute_of_the_day_before() {
        given(PLANNED)
                .when(new Hold(danish("2017-08-31T23:59")))
                .thenRefused(new NotBeforeItsDay(DAY));
    }

    @Test
    void the_meeting_may_be_held_from_the_first_minute_of_its_day() {
        given(PLANNED).when(new Hold(danish("2017-09-01T00:00"))).then(HELD);
    }

    @Test
    void what_it_is_called_and_its_day_are_put_right_with_a_reason() {
        var later = LocalDate.parse("2017-09-08");
        var moved = new MeetingPlan(PLAN.meetingId(), PLAN.cycleId(), "KKR", later);
        var corrected = new PlanCorrected(PLAN, moved, "Flyttet en uge.");
        var before = danish("2017-08-01T12:00");
        given(PLANNED)
                .when(new CorrectPlan("KKR", later, "Flyttet en uge.", Set.of(), before))
                .then(corrected);
        assertThat(given(PLANNED, corrected).meeting()).isEqualTo(new Meeting.Planned(moved));
        given(PLANNED)
                .when(new CorrectPlan("KKR", later, " ", Set.of(), before))
                .thenRefused(ReasonRequired.in("reason"));
        given(PLANNED)
                .when(new CorrectPlan(PLAN.title(), PLAN.date(), "Fejl.", Set.of(), before))
                .thenRefused(new NothingChanged());
        given().when(new CorrectPlan("KKR", later, "Fejl.", Set.of(), before))
                .thenRefused(new NotPlannedYet());
    }

    @Test
    void a_meeting_that_was_held_was_not_held_on_a_day_to_come() {
        var on = danish("2017-09-01T15:00");
        var yesterday = LocalDate.parse("2017-08-31");
        var tomorrow = LocalDate.parse("2017-09-02");
        given(PLANNED, HELD)
                .when(new CorrectPlan("KKR", tomorrow, "Fejl.", Set.of(), on))
                .thenRefused(new DayStillToCome("date", tomorrow));
        given(PLANNED, HELD)
                .when(new CorrectPlan("KKR", yesterday, "Fejl.", Set.of(), on))
                .then(
                        new PlanCorrected(
                                PLAN,
                                new MeetingPlan(PLAN.meetingId(), PLAN.cycleId(), "KKR", yesterday),
                                "Fejl."));
        given(PLANNED, HELD, APPROVED)
                .when(new CorrectPlan("KKR", yesterday, "Fejl.", Set.of(), on))
                .thenRefused(new MinutesAreFinal());
    }

    /** The answers come until the sixth of August; they would be discussed before they are in. */
    @Test
    void moving_it_before_the_answers_are_in_must_be_meant() {
        var on = danish("2017-09-01T15:00");
        var due = LocalDate.parse("2017-08-06");
        var warned = Set.of(MeetingWarning.MEETING_BEFORE_DEADLINE);
        given(PLANNED, HELD)
                .when(new CorrectPlan("KKR", due, "Fejl.", Set.of(), on))
                .thenRefused(new WarningsNotConfirmed(warned));
        given(PLANNED)
                .when(new CorrectPlan("KKR", due, "Fejl.", Set.of(), on))
                .thenRefused(new WarningsNotConfirmed(warned));
        given(PLANNED)
                .when(new CorrectPlan("KKR", due, " ", Set.of(), on))
                .thenRefused(new AskedAsWell(ReasonRequired.in("reason"), warned));
        var moved = new MeetingPlan(PLAN.meetingId(), PLAN.cycleId(), "KKR", due);
        var corrected = new PlanCorrected(PLAN, moved, "Fejl.");
        given(PLANNED, HELD).when(new CorrectPlan("KKR", due, "Fejl.", warned, on)).then(corrected);
        given(PLANNED, corrected)
                .when(new CorrectPlan("KKR Hovedstaden", due, "Navnet.", Set.of(), on))
                .then(
                        new PlanCorrected(
                                moved,
                                new MeetingPlan(
                                        PLAN.meetingId(), PLAN.cycleId(), "KKR Hovedstaden", due),
                                "Navnet."));
        var after = due.plusDays(1);
        given(PLANNED)
                .when(new CorrectPlan("KKR", after, "Fejl.", Set.of(), on))
                .then(
                        new PlanCorrected(
                                PLAN,
                                new MeetingPlan(PLAN.meetingId(), PLAN.cycleId(), "KKR", after),
                                "Fejl."));
    }

    @Test
    void what_is_not_planned_cannot_be_held_or_approved() {
        given().when(new Hold(danish("2017-09-01T12:00"))).thenRefused(new NotPlannedYet());
        given().when(new ApproveMinutes()).thenRefused(new NotPlannedYet());
    }

    @Test
    void a_meeting_is_held_once() {
        given(PLANNED, HELD)
                .when(new Hold(danish("2017-09-01T12:00")))
                .thenRefused(new AlreadyHeld());
        given(PLANNED, HELD, APPROVED)
                .when(new Hold(danish("2017-09-01T12:00")))
                .thenRefused(new AlreadyHeld());
    }

    @Test
    void the_minutes_of_a_held_meeting_are_approved() {
        given(PLANNED, HELD).when(new ApproveMinutes()).then(APPROVED);
    }

    @Test
    void there_are_no_minutes_before_the_meeting() {
        given(PLANNED).when(new ApproveMinutes()).thenRefused(new NotHeldYet());
    }

    @Test
    void minutes_are_approved_once() {
        given(PLANNED, HELD, APPROVED)
                .when(new ApproveMinutes())
                .thenRefused(new MinutesAreFinal());
    }
}
