package dk.revus.kit.time;

import dk.revus.kit.calendar.model.Danish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The platform's clock, zone Europe/Copenhagen. In production it is the real time. Where a clock
 * file is given it runs at the distance from real time that stands in the file (ISO duration).
 */
public final class PlatformClock extends Clock {

    public static final ZoneId ZONE = Danish.COPENHAGEN;

    private final Clock real;
    private volatile Duration distance;

    private PlatformClock(Clock real, Duration distance) {
        this.real = real;
        this.distance = distance;
    }

    public static PlatformClock realTime() {
        return new PlatformClock(Clock.system(ZONE), Duration.ZERO);
    }

    /** A clock that the local command line may move. */
    public static PlatformClock fromFile(@Nullable Path file) {
        return new PlatformClock(Clock.system(ZONE), file == null ? Duration.ZERO : read(file));
    }

    private static Duration read(Path file) {
        try {
            return Files.exists(file)
                    ? Duration.parse(Files.readString(file).strip())
                    : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalArgumentException when that would be backwards
     */
    public void moveTo(Instant moment) {
        if (moment.isBefore(instant())) {
            throw new IllegalArgumentException("The clock only moves forward");
        }
        distance = Duration.between(real.instant(), moment);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(distance);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The platform has one zone");
    }
}
