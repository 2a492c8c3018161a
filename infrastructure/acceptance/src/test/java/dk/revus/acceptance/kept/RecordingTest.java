package dk.revus.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a recording must hold for its reading to prove something. */
class RecordingTest {

    private static final int THREE_MEGABYTES = 3_000_000;

    static List<Recording> recordings() {
        return Recording.all();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void every_get_of_its_version_was_answered_to_somebody(Recording recording) {
        var said = recording.said();
        var answered =
                said.answers().entrySet().stream()
                        .filter(entry -> entry.getValue().status() == 200)
                        .map(entry -> entry.getKey().get())
                        .collect(Collectors.toSet());
        assertThat(answered).containsAll(said.described());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void it_is_small(Recording recording) throws IOException {
        assertThat(Files.size(recording.file())).isLessThan(THREE_MEGABYTES);
    }
}
