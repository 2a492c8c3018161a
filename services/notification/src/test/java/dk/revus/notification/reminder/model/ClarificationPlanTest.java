package dk.revus.notification.reminder.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Screening.Clarification;
import dk.revus.notification.reminder.model.ClarificationPlan.Asking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions have reminders of their own: three and one business days before their last day. */
class ClarificationPlanTest {

    private static final String ASKED = "2017-08-10T07:00:00Z";

    private static Screening asked(String outcome, String lastDay, String at) {
        return new Screening(
                "SV-165-2017",
                "IK-2017-01",
                "c",
                "165",
                List.of(),
                new Clarification(
                        1,
                        outcome,
                        List.of("Hvor mange?"),
                        List.of(),
                        LocalDate.parse(lastDay),
                        Instant.parse(at),
                        List.of()),
                null,
                null,
                null,
                null);
    }

    private static List<Asking> steps(String outcome, String lastDay, String at) {
        return new ClarificationPlan(asked(outcome, lastDay, at)).steps();
    }

    @Test
    void an_open_request_reminds_twice() {
        assertThat(steps("OPEN", "2017-08-21", ASKED))
                .extracting(Asking::key, Asking::dueAt)
                .containsExactly(
                        tuple("SV-165-2017-c1-20170821-t3", Instant.parse("2017-08-16T07:00:00Z")),
                        tuple("SV-165-2017-c1-20170821-t1", Instant.parse("2017-08-18T07:00:00Z")));
    }

    @Test
    void nobody_is_reminded_before_they_were_asked() {
        assertThat(steps("OPEN", "2017-08-11", ASKED)).isEmpty();
        assertThat(steps("OPEN", "2017-08-11", "2017-08-10T06:59:59Z")).hasSize(1);
    }

    @Test
    void nor_when_it_was_answered_or_lapsed() {
        assertThat(steps("ANSWERED", "2017-08-21", ASKED)).isEmpty();
        assertThat(steps("UNANSWERED", "2017-08-21", ASKED)).isEmpty();
    }

    @Test
    void a_day_that_was_moved_has_reminders_of_its_own() {
        assertThat(steps("OPEN", "2017-08-22", ASKED))
                .extracting(Asking::key)
                .doesNotContainAnyElementsOf(
                        steps("OPEN", "2017-08-21", ASKED).stream().map(Asking::key).toList());
    }

    @Test
    void the_reminder_says_where_it_stands() {
        var note =
                ClarificationPlan.reminder(
                        steps("OPEN", "2017-08-21", ASKED).getLast(),
                        Instant.parse("2017-08-18T07:00:00Z"));
        assertThat(note.text())
                .contains("IKKE BESVARET", "1 arbejdsdag", "mandag den 21. august 2017")
                .contains("1. Hvor mange?");
        assertThat(note.organisation()).isEqualTo("165");
    }
}
