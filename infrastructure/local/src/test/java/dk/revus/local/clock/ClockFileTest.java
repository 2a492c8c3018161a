package dk.revus.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file holds a distance, so that the platform's time runs on by itself. */
class ClockFileTest {

    private static final Instant LETTER = Instant.parse("2017-05-10T07:00:00Z");
    private static final Instant TODAY = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir private Path folder;

    @Test
    void time_runs_on_from_where_it_was_set() {
        var file = new ClockFile(folder.resolve("clock"));
        file.set(LETTER, TODAY);
        assertThat(file.now(TODAY.plusSeconds(90))).isEqualTo(LETTER.plusSeconds(90));
    }

    @Test
    void without_a_file_it_is_the_real_time() {
        assertThat(new ClockFile(folder.resolve("clock")).now(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void the_file_is_one_duration_that_every_part_can_read() throws IOException {
        var path = folder.resolve("clock");
        new ClockFile(path).set(LETTER, TODAY);
        assertThat(Duration.parse(Files.readString(path).strip()))
                .isEqualTo(Duration.between(TODAY, LETTER));
    }
}
