package dk.revus.notification.reminder.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders 10, 5 and 1 business days before the last day, at nine in the morning. */
class ReminderPlanTest {

    private static final LocalDate SUNDAY = LocalDate.parse("2017-08-06");

    @Test
    void the_call_of_may_2017_reminds_three_times() {
        var plan =
                new ReminderPlan("IK-2017-01", SUNDAY, Instant.parse("2017-05-10T07:00:00Z"), null);
        assertThat(plan.steps())
                .containsExactly(
                        new ReminderStep(
                                "IK-2017-01", 10, Instant.parse("2017-07-24T07:00:00Z"), null),
                        new ReminderStep(
                                "IK-2017-01", 5, Instant.parse("2017-07-31T07:00:00Z"), null),
                        new ReminderStep(
                                "IK-2017-01", 1, Instant.parse("2017-08-04T07:00:00Z"), null));
    }

    @Test
    void nine_in_the_morning_is_another_instant_in_winter() {
        var plan = new ReminderPlan("IK-2018-01", LocalDate.parse("2018-02-01"), null, null);
        assertThat(plan.steps().getLast().dueAt()).isEqualTo(Instant.parse("2018-01-31T08:00:00Z"));
    }

    @Test
    void nobody_is_reminded_of_a_call_that_was_not_yet_open() {
        var plan =
                new ReminderPlan("IK-2017-02", SUNDAY, Instant.parse("2017-07-31T07:00:00Z"), null);
        assertThat(plan.steps()).extracting(ReminderStep::daysBefore).containsExactly(1);
    }

    @Test
    void a_moved_deadline_is_a_new_ladder_from_the_day_it_was_moved() {
        var plan =
                new ReminderPlan(
                        "IK-2017-01",
                        LocalDate.parse("2017-08-11"),
                        Instant.parse("2017-05-10T07:00:00Z"),
                        Instant.parse("2017-07-31T08:00:00Z"));
        assertThat(plan.steps())
                .extracting(ReminderStep::key)
                .as("ten days before lies behind us")
                .containsExactly("IK-2017-01-t5-20170811", "IK-2017-01-t1-20170811");
    }

    @ParameterizedTest
    @CsvSource({
        "'',false,NOT_BEGUN",
        "NOT_STARTED,false,NOT_BEGUN",
        "DRAFT,false,DRAFT",
        "DRAFT,true,REOPENED",
        "AWAITING_SIGN_OFF,false,AWAITING_SIGN_OFF",
        "AWAITING_SIGN_OFF,true,REOPENED"
    })
    void those_who_have_not_answered_are_reminded(
            String state, boolean submittedBefore, Standing standing) {
        assertThat(Standing.of(state, submittedBefore)).contains(standing);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "NO_WISHES", "WITHDRAWN", "NOT_SUBMITTED"})
    void those_who_have_answered_or_cannot_any_more_are_left_in_peace(String state) {
        assertThat(Standing.of(state, true)).isEmpty();
    }
}
