package dk.revus.local.cli;

import dk.revus.local.PlatformProblem;
import dk.revus.local.clock.PlatformClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "clock",
        description = "Shows the platform's time, or moves it forward past all that falls due.")
final class ClockCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "TIME",
            description = "Danish time, for example 2017-08-01T12:00.")
    private @Nullable String time;

    @Override
    public void run() {
        var clock = Here.demandRunning().clock();
        if (time != null) {
            clock.moveTo(parse(time), stop -> System.out.println("  " + readable(stop)));
        }
        System.out.println("The platform's time is " + readable(clock.now()) + " (Danish time).");
    }

    static Instant parse(String text) {
        try {
            var danish =
                    text.contains("T")
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atStartOfDay();
            return danish.atZone(PlatformClock.DANISH).toInstant();
        } catch (DateTimeParseException e) {
            throw new PlatformProblem(
                    text + " is no time; write it as 2017-08-01T12:00 (Danish time).");
        }
    }

    private static String readable(Instant moment) {
        return PlatformClock.readable(moment);
    }
}
