package dk.revus.notification.reminder.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is overdue is said once, and only while somebody can still act on it. */
class LadderTest {

    private static final LocalDate SUNDAY = LocalDate.parse("2017-08-06");
    private static final Ladder<ReminderStep> LADDER =
            new Ladder<>(SUNDAY, new ReminderPlan("IK-2017-01", SUNDAY, null, null).steps());

    @ParameterizedTest
    @CsvSource({
        "2017-07-24T06:59:59Z, 0, ",
        "2017-07-24T07:00:00Z, 1, IK-2017-01-t10",
        "2017-08-01T12:00:00Z, 2, IK-2017-01-t5",
        "2017-08-06T21:59:59Z, 3, IK-2017-01-t1",
        "2017-08-06T22:00:00Z, 3, "
    })
    void of_all_that_is_due_the_last_is_said_until_the_last_day_is_over(
            Instant now, int due, String said) {
        assertThat(LADDER.due(now)).hasSize(due);
        assertThat(LADDER.toSay(now).map(ReminderStep::key).orElse(null)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-24T07:00:00Z, 10 arbejdsdage",
        "2017-07-29T07:00:00Z, 5 arbejdsdage",
        "2017-07-31T07:00:00Z, 5 arbejdsdage",
        "2017-08-01T07:00:00Z, 4 arbejdsdage",
        "2017-08-04T21:59:00Z, 1 arbejdsdag",
        "2017-08-04T22:00:00Z, mindre end 1 arbejdsdag",
        "2017-08-06T21:59:59Z, mindre end 1 arbejdsdag"
    })
    void the_time_that_is_left_is_counted_when_it_is_said(Instant now, String left) {
        assertThat(Ladder.timeLeft(SUNDAY, now)).isEqualTo(left);
    }

    @Test
    void the_earliest_is_due_next() {
        assertThat(LADDER.nextDue()).contains(Instant.parse("2017-07-24T07:00:00Z"));
    }
}
