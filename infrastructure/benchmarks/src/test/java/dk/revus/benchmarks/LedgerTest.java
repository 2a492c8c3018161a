package dk.revus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.benchmarks.Ledger.Acknowledged;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final long MILLI = 1_000_000;
    private static final Instant FIRST = Instant.parse("2017-05-11T08:00:00.000000001Z");
    private static final Instant SECOND = Instant.parse("2017-05-11T08:00:00.000000002Z");

    private final Ledger ledger = new Ledger();

    @Test
    void an_answer_is_counted_from_when_the_submission_was_due() {
        acknowledge("165", FIRST, 10, 35);

        assertThat(ledger.answers().max()).isEqualTo(25);
        assertThat(ledger.alone().max()).isEqualTo(24);
        assertThat(ledger.lastAnswer()).isEqualTo(35 * MILLI);
    }

    @Test
    void a_submission_waits_until_the_board_shows_it() {
        acknowledge("165", SECOND, 0, 10);
        ledger.see("165", FIRST, 12 * MILLI);
        ledger.see("400", SECOND, 13 * MILLI);
        assertThat(ledger.unseen()).isEqualTo(1);
        assertThat(ledger.visible().count()).isZero();

        ledger.see("165", SECOND, 40 * MILLI);
        ledger.see("165", SECOND, 90 * MILLI);
        assertThat(ledger.unseen()).isZero();
        assertThat(ledger.visible()).isEqualTo(new Spread(1, 30, 30, 30, 30));
    }

    @Test
    void a_later_one_shows_those_it_took_the_place_of() {
        acknowledge("165", FIRST, 0, 10);
        acknowledge("165", SECOND, 20, 30);

        ledger.see("165", SECOND, 50 * MILLI);

        assertThat(ledger.visible()).isEqualTo(new Spread(2, 20, 40, 40, 40));
    }

    @Test
    void what_the_board_showed_before_the_answer_came_was_visible_at_once() {
        ledger.see("165", FIRST, 9 * MILLI);
        acknowledge("165", FIRST, 0, 10);

        assertThat(ledger.unseen()).isZero();
        assertThat(ledger.visible()).isEqualTo(new Spread(1, 0, 0, 0, 0));
    }

    @Test
    void errors_are_counted_by_what_they_say() {
        ledger.fail("submit: 503 service-unavailable");
        ledger.fail("submit: 503 service-unavailable");
        ledger.fail("board: no answer");

        assertThat(ledger.errors())
                .containsEntry("submit: 503 service-unavailable", 2)
                .containsEntry("board: no answer", 1)
                .hasSize(2);
    }

    private void acknowledge(String organisation, Instant at, long due, long answered) {
        ledger.acknowledge(
                new Acknowledged(
                        organisation, at, due * MILLI, (due + 1) * MILLI, answered * MILLI));
    }
}
