package dk.revus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void the_median_is_the_middle_of_what_was_measured_however_it_came() {
        assertThat(memory(30, 10, 20).median(Figure.MEMORY)).isEqualTo(20);
        assertThat(memory(40, 10, 20, 31).median(Figure.MEMORY)).isEqualTo(25.5);
        assertThat(memory(30, 10, 20).spread(Figure.MEMORY)).isEqualTo("10.00/20.00/30.00");
    }

    @Test
    void the_ratio_is_ours_by_theirs() {
        var result =
                new Result(
                        Instant.EPOCH,
                        "ONE_JVM",
                        "new",
                        "old",
                        1,
                        1,
                        1,
                        memory(5),
                        memory(20),
                        List.of());

        assertThat(result.table())
                .containsPattern("memory .* 20\\.00/20\\.00/20\\.00 +5\\.00/5\\.00/5\\.00 +0\\.25");
    }

    @Test
    void what_one_side_did_not_tell_has_no_ratio() {
        assertThat(new Samples().median(Figure.MEMORY)).isNaN();
    }

    private static Samples memory(double... values) {
        var samples = new Samples();
        for (var value : values) {
            samples.add(Map.of(Figure.MEMORY, value));
        }
        return samples;
    }
}
