package dk.revus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.benchmarks.Ledger.Acknowledged;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final long MILLI = 1_000_000;
    private static final String BOARD = "/cycles/a/board";
    private static final String OTHER = "/cycles/b/board";

    private final Ledger ledger = new Ledger();

    @Test
    void an_answer_is_counted_from_when_the_submission_was_due() {
        acknowledge(BOARD, "165", 10, 35);

        assertThat(ledger.answers().max()).isEqualTo(25);
        assertThat(ledger.alone().max()).isEqualTo(24);
        assertThat(ledger.lastAnswer()).isEqualTo(35 * MILLI);
    }

    @Test
    void a_submission_waits_until_its_board_shows_it() throws InterruptedException {
        acknowledge(BOARD, "165", 0, 10);
        ledger.see(OTHER, "165", 12 * MILLI);
        ledger.see(BOARD, "400", 13 * MILLI);
        assertThat(ledger.unseen()).isEqualTo(1);
        assertThat(ledger.awaited()).containsExactly(BOARD);
        assertThat(ledger.visible().count()).isZero();

        ledger.see(BOARD, "165", 40 * MILLI);
        ledger.see(BOARD, "165", 90 * MILLI);
        assertThat(ledger.unseen()).isZero();
        assertThat(ledger.visible()).isEqualTo(new Spread(1, 30, 30, 30, 30));
    }

    @Test
    void the_board_awaited_longest_is_looked_at_first() throws InterruptedException {
        acknowledge(OTHER, "165", 0, 10);
        acknowledge(BOARD, "165", 1, 11);
        acknowledge(OTHER, "400", 2, 12);

        assertThat(ledger.awaited()).containsExactly(OTHER, BOARD);
    }

    @Test
    void what_the_board_showed_before_the_answer_came_was_visible_at_once() {
        ledger.see(BOARD, "165", 9 * MILLI);
        acknowledge(BOARD, "165", 0, 10);

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

    private void acknowledge(String board, String organisation, long due, long answered) {
        ledger.acknowledge(
                new Acknowledged(
                        board, organisation, due * MILLI, (due + 1) * MILLI, answered * MILLI));
    }
}
