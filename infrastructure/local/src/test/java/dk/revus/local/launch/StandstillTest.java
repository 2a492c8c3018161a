package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A start that is slow is waited for; one that has come to a stop is not. */
class StandstillTest {

    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private long now;
    private Effort effort = new Effort(0, 0, Duration.ZERO);
    private final Standstill standstill = new Standstill(PATIENCE, effort, now);

    @Test
    void nothing_that_moves_is_a_standstill_once_patience_has_run_out() {
        assertThat(after(100, effort)).isFalse();
        assertThat(after(1, effort)).isTrue();
    }

    @Test
    void a_part_that_comes_begins_the_patience_anew() {
        effort = new Effort(1, 0, Duration.ZERO);
        assertThat(after(99, effort)).isFalse();
        assertThat(after(100, effort)).isFalse();
        assertThat(after(1, effort)).isTrue();
    }

    @Test
    void a_log_that_grows_keeps_a_start_of_an_hour_alive() {
        for (int minute = 1; minute <= 60; minute++) {
            assertThat(after(60, new Effort(0, minute, Duration.ZERO))).isFalse();
        }
    }

    @Test
    void a_tenth_of_a_core_is_work_and_a_hundredth_is_idling() {
        assertThat(after(90, new Effort(0, 0, Duration.ofSeconds(10)))).isFalse();
        assertThat(after(90, new Effort(0, 0, Duration.ofSeconds(11)))).isFalse();
        assertThat(after(11, new Effort(0, 0, Duration.ofSeconds(12)))).isTrue();
    }

    private boolean after(long seconds, Effort seen) {
        now += Duration.ofSeconds(seconds).toNanos();
        return standstill.isReached(seen, now);
    }
}
