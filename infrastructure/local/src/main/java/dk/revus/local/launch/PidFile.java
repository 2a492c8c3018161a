package dk.revus.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond our own life. A number alone may by now belong to somebody else's
 * process, so the moment it started is kept too.
 */
final class PidFile {

    /** The system tells start times from its boot time, which a clock correction may shift. */
    private static final Duration SAME = Duration.ofSeconds(2);

    private final Path file;

    PidFile(Home home, String name) {
        this.file = home.run().resolve(name + ".pid");
    }

    void remember(ProcessHandle process) {
        var startedAt = process.info().startInstant().orElse(Instant.EPOCH);
        write(process.pid() + " " + startedAt + "\n");
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The process that was remembered, if it is that one and it lives. */
    Optional<ProcessHandle> process() {
        if (!exists()) {
            return Optional.empty();
        }
        var words = read().strip().split(" ");
        if (words.length != 2 || !words[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> startedAt(process, words[1]))
                .filter(process -> process.isAlive() && !isZombie(process.pid()));
    }

    private static boolean startedAt(ProcessHandle process, String remembered) {
        var actual = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(Instant.parse(remembered), actual).abs().compareTo(SAME) <= 0;
    }

    /**
     * A dead process that nobody has collected yet still counts as alive to Java. It holds no port
     * any more once its other threads are gone too.
     */
    private static boolean isZombie(long pid) {
        var process = Path.of("/proc", Long.toString(pid));
        try (var threads = Files.list(process.resolve("task"))) {
            var stat = Files.readString(process.resolve("stat"));
            var state = stat.substring(stat.lastIndexOf(')') + 1).strip();
            return state.startsWith("Z") && threads.count() == 1;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private void write(String line) {
        try {
            Files.writeString(file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
