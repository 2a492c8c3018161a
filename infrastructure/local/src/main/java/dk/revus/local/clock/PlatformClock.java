package dk.revus.local.clock;

import dk.revus.local.PlatformProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Moves the time of the whole platform forward, stopping wherever something falls due. */
public final class PlatformClock {

    public static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu HH:mm:ss", Locale.ENGLISH)
                    .withZone(DANISH);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(40);
    private static final int SETTLED = 2;
    private static final int TRIES = 3;

    private final ClockFile file;
    private final List<? extends ServiceClock> services;
    private final Clock realTime;

    public PlatformClock(ClockFile file, List<? extends ServiceClock> services, Clock realTime) {
        this.file = file;
        this.services = services;
        this.realTime = realTime;
    }

    public static String readable(Instant moment) {
        return READABLE.format(moment);
    }

    public Instant now() {
        return file.now(realTime.instant());
    }

    public void moveTo(LocalDateTime danish) {
        moveTo(danish.atZone(DANISH).toInstant(), _ -> {});
    }

    /** Everything due on the way happens once and in order; the last stop is the target itself. */
    public void moveTo(Instant target, Consumer<Instant> onTheWay) {
        if (target.isBefore(now())) {
            throw new PlatformProblem(
                    "The platform's clock stands at %s (Danish time) and only moves forward."
                            .formatted(readable(now())));
        }
        var readings = settled();
        var triesAtOneStop = 0;
        while (true) {
            var stop = Reading.nextStop(now(), target, readings.values());
            move(stop);
            onTheWay.accept(stop);
            readings = settled();
            var overdue = overdueAt(stop, readings);
            triesAtOneStop = overdue.isEmpty() ? 0 : triesAtOneStop + 1;
            if (triesAtOneStop == TRIES) {
                throw new PlatformProblem(
                        "At %s (Danish time) this does not finish what is due: %s; see ./revus logs."
                                .formatted(readable(stop), overdue));
            }
            if (overdue.isEmpty() && !stop.isBefore(target)) {
                return;
            }
        }
    }

    /** Returns when no part has anything left to do. */
    public void awaitRest() {
        settled();
    }

    /** The file first: a part that starts in between, or after a crash, reads the new time. */
    private void move(Instant moment) {
        file.set(moment, realTime.instant());
        services.forEach(service -> service.moveTo(moment));
    }

    private static String overdueAt(Instant moment, Map<String, Reading> readings) {
        return readings.entrySet().stream()
                .filter(entry -> entry.getValue().isOverdueAt(moment))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** Twice in a row, because one service's last event may be another's first. */
    private Map<String, Reading> settled() {
        var until = realTime.instant().plus(PATIENCE);
        var inARow = 0;
        while (true) {
            var readings = read();
            inARow = readings.values().stream().allMatch(Reading::idle) ? inARow + 1 : 0;
            if (inARow == SETTLED) {
                return readings;
            }
            if (realTime.instant().isAfter(until)) {
                throw new PlatformProblem(
                        "The parts did not come to rest within a minute; see ./revus logs.");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** All at the same time: each of them asks the broker how far it has read. */
    private Map<String, Reading> read() {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new LinkedHashMap<String, CompletableFuture<Reading>>();
            services.forEach(
                    service ->
                            answers.put(
                                    service.service(),
                                    CompletableFuture.supplyAsync(service::read, asking)));
            var readings = new LinkedHashMap<String, Reading>();
            answers.forEach((name, answer) -> readings.put(name, answer.join()));
            return readings;
        } catch (CompletionException e) {
            throw e.getCause() instanceof PlatformProblem problem ? problem : e;
        }
    }
}
