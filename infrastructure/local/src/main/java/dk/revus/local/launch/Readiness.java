package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits until every part answers by itself, and then through the gateway. It waits as long as the
 * start makes progress, however slow the machine is, unless it was given a limit.
 */
final class Readiness {

    private static final Duration SAY_EVERY = Duration.ofSeconds(20);

    private final Crew crew;
    private final Supplier<Optional<PlatformProblem>> death;
    private final Probe probe;
    private final Home home;
    private final long since;
    private final @Nullable Duration limit;
    private final Progress progress;
    private Duration saidAt = Duration.ZERO;

    /**
     * @param since {@link System#nanoTime()} when the start began
     * @param limit how long the whole start may take; null: as long as it gets on
     */
    Readiness(
            Crew crew,
            Supplier<Optional<PlatformProblem>> death,
            Ports ports,
            Home home,
            long since,
            @Nullable Duration limit,
            Progress progress) {
        this.crew = crew;
        this.death = death;
        this.probe = new Probe(ports);
        this.home = home;
        this.since = since;
        this.limit = limit;
        this.progress = progress;
    }

    /**
     * @throws PlatformProblem when a part has died, nothing moves any more, or the limit is
     *     reached; what runs is left running
     */
    void await() {
        await(probe::isReady, "do not answer", true);
        await(probe::isReachedThroughGateway, "are not reached through the gateway", false);
        progress.ready("routes through the gateway", elapsed());
    }

    private void await(Predicate<Part> isThere, String complaint, boolean tell) {
        var waitingFor = new LinkedHashSet<>(crew.parts());
        var standstill =
                new Standstill(Standstill.PATIENCE, crew.effort(waitingFor), System.nanoTime());
        Waiting.until(
                () -> {
                    death.get()
                            .ifPresent(
                                    problem -> {
                                        throw problem;
                                    });
                    waitingFor.removeIf(part -> isThereNow(part, isThere, tell));
                    demandProgress(standstill, waitingFor, complaint);
                    return waitingFor.isEmpty();
                });
    }

    private void demandProgress(Standstill standstill, Set<Part> waitingFor, String complaint) {
        if (waitingFor.isEmpty()) {
            return;
        }
        if (limit != null && elapsed().compareTo(limit) > 0) {
            giveUp(
                    "After %d seconds (--wait) %s %s yet. They go on starting: ./revus up waits for them again, ./revus down stops everything."
                            .formatted(limit.toSeconds(), names(waitingFor), complaint));
        }
        if (standstill.isReached(crew.effort(waitingFor), System.nanoTime())) {
            giveUp(
                    "Nothing has moved for %d seconds, and %s %s; see the logs in %s. What runs was left running: ./revus up waits again, ./revus down stops everything."
                            .formatted(
                                    Standstill.PATIENCE.toSeconds(),
                                    names(waitingFor),
                                    complaint,
                                    home.logs()));
        }
        if (elapsed().minus(saidAt).compareTo(SAY_EVERY) > 0) {
            saidAt = elapsed();
            progress.waitingFor(labels(waitingFor), saidAt);
        }
    }

    private boolean isThereNow(Part part, Predicate<Part> isThere, boolean tell) {
        var there = isThere.test(part);
        if (there && tell) {
            progress.ready(part.label(), elapsed());
        }
        return there;
    }

    private static void giveUp(String sentence) {
        throw new PlatformProblem(sentence);
    }

    private static String names(Set<Part> parts) {
        return String.join(", ", labels(parts));
    }

    private static List<String> labels(Set<Part> parts) {
        return parts.stream().map(Part::label).toList();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
