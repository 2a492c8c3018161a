package dk.revus.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/**
 * How far the platform's time is from real time, on one line that every part reads when it starts.
 *
 * @param path the file; it is replaced, never half-written
 */
public record ClockFile(Path path) {

    public boolean exists() {
        return Files.exists(path);
    }

    public Instant now(Instant realTime) {
        return realTime.plus(offset());
    }

    public void set(Instant platformTime, Instant realTime) {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(fresh, Duration.between(realTime, platformTime) + "\n");
            Files.move(
                    fresh,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration offset() {
        try {
            return exists() ? Duration.parse(Files.readString(path).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
