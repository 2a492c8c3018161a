package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a log tells why a part died. */
class LastLinesTest {

    @TempDir private Path folder;

    @Test
    void a_long_log_is_read_from_its_end() throws IOException {
        var log = folder.resolve("long.log");
        var lines = IntStream.rangeClosed(1, 50_000).mapToObj(i -> "line " + i);
        Files.writeString(log, lines.collect(Collectors.joining("\n")));
        assertThat(LastLines.of(log, 2)).containsExactly("line 49999", "line 50000");
    }

    @Test
    void a_short_log_is_shown_in_full() throws IOException {
        var log = folder.resolve("short.log");
        Files.writeString(log, "only\n");
        assertThat(LastLines.of(log, 10)).containsExactly("only");
    }

    @Test
    void a_log_that_is_not_there_has_no_lines() {
        assertThat(LastLines.of(folder.resolve("none.log"), 10)).isEmpty();
    }
}
