package dk.revus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final long MILLI = 1_000_000;

    private final Plan plan = new Plan(100, Duration.ofSeconds(5), Duration.ofSeconds(20), 29);

    @Test
    void turns_are_due_at_a_steady_rate() {
        assertThat(plan.due(0)).isZero();
        assertThat(plan.due(1)).isEqualTo(10 * MILLI);
        assertThat(plan.due(2499)).isEqualTo(24_990 * MILLI);
        assertThat(plan.turns()).isEqualTo(2500);
    }

    @Test
    void what_warms_up_is_not_counted() {
        assertThat(plan.countedTurns()).isEqualTo(2000);
        assertThat(plan.isCounted(499)).isFalse();
        assertThat(plan.isCounted(500)).isTrue();
    }

    @Test
    void everybody_has_a_call_for_each_of_its_turns() {
        assertThat(plan.calls()).isEqualTo(87);
        assertThat(new Plan(29, Duration.ZERO, Duration.ofSeconds(2), 29).calls()).isEqualTo(2);
    }

    @Test
    void the_steps_of_an_odd_rate_do_not_add_up_to_a_drift() {
        var odd = new Plan(7, Duration.ZERO, Duration.ofSeconds(600), 29);

        assertThat(odd.due(7 * 600)).isEqualTo(600_000 * MILLI);
    }

    @Test
    void a_rate_of_nothing_is_no_plan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(0, Duration.ZERO, Duration.ofSeconds(1), 29));
    }
}
