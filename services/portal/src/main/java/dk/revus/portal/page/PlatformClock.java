package dk.revus.portal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of a demonstration: as far from the real time as the file says (ISO duration). */
final class PlatformClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final Path file;
    private volatile Duration distance = Duration.ZERO;

    PlatformClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        try {
            distance = Duration.parse(Files.readString(file).strip());
        } catch (IOException | DateTimeException e) {
            // not there yet, or just being written: the distance we know still holds
            return real.instant().plus(distance);
        }
        return real.instant().plus(distance);
    }

    @Override
    public ZoneId getZone() {
        return Formats.COPENHAGEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The platform has one zone");
    }
}
