package dk.revus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final long MILLI = 1_000_000;

    @Test
    void a_percentile_is_the_smallest_value_that_so_many_do_not_exceed() {
        var values = LongStream.rangeClosed(1, 1000).mapToObj(i -> i * MILLI).toList().reversed();

        assertThat(Spread.ofNanos(values)).isEqualTo(new Spread(1000, 500, 900, 990, 1000));
    }

    @Test
    void of_few_values_the_highest_percentile_is_the_greatest() {
        var values = List.of(7 * MILLI, 3 * MILLI, 5 * MILLI);

        assertThat(Spread.ofNanos(values)).isEqualTo(new Spread(3, 5, 7, 7, 7));
    }

    @Test
    void one_slow_answer_in_a_hundred_does_not_reach_the_99th_percentile_but_two_do() {
        var one = Collections.nCopies(99, MILLI);
        var values = new java.util.ArrayList<>(one);
        values.add(900 * MILLI);
        assertThat(Spread.ofNanos(values).p99()).isEqualTo(1);

        values.set(0, 800 * MILLI);
        assertThat(Spread.ofNanos(values).p99()).isEqualTo(800);
    }

    @Test
    void parts_of_a_millisecond_count() {
        assertThat(Spread.ofNanos(List.of(1_500_000L)).p50()).isEqualTo(1.5);
    }

    @Test
    void nothing_measured_is_a_count_of_zero() {
        assertThat(Spread.ofNanos(List.of())).isEqualTo(new Spread(0, 0, 0, 0, 0));
    }
}
