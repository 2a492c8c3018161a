package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Waits until every part answers by itself, and then through the gateway. */
final class Readiness {

    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration ROUTES = Duration.ofSeconds(60);

    private final Crew crew;
    private final Supplier<Optional<PlatformProblem>> death;
    private final Probe probe;
    private final Home home;
    private final long since;

    Readiness(
            Crew crew,
            Supplier<Optional<PlatformProblem>> death,
            Ports ports,
            Home home,
            long since) {
        this.crew = crew;
        this.death = death;
        this.probe = new Probe(ports);
        this.home = home;
        this.since = since;
    }

    void await(Progress progress) {
        var parts = new LinkedHashSet<>(crew.parts());
        await(
                parts,
                START,
                probe::isReady,
                "does not answer",
                part -> tell(progress, part.label()));
        parts.addAll(crew.parts());
        await(
                parts,
                ROUTES,
                probe::isReachedThroughGateway,
                "is not reached through the gateway",
                _ -> {});
        tell(progress, "routes through the gateway");
    }

    private void await(
            Set<Part> waitingFor,
            Duration patience,
            Predicate<Part> isThere,
            String complaint,
            Consumer<Part> tell) {
        var inTime =
                Waiting.until(
                        patience,
                        () -> {
                            death.get().ifPresent(this::giveUp);
                            waitingFor.removeIf(part -> isThereNow(part, isThere, tell));
                            return waitingFor.isEmpty();
                        });
        if (!inTime) {
            var names = waitingFor.stream().map(Part::label).collect(Collectors.joining(", "));
            throw new PlatformProblem(
                    "%s %s after %d seconds; see the logs in %s."
                            .formatted(names, complaint, patience.toSeconds(), home.logs()));
        }
    }

    private static boolean isThereNow(Part part, Predicate<Part> isThere, Consumer<Part> tell) {
        var there = isThere.test(part);
        if (there) {
            tell.accept(part);
        }
        return there;
    }

    private void giveUp(PlatformProblem death) {
        throw death;
    }

    private void tell(Progress progress, String what) {
        progress.ready(what, Duration.ofNanos(System.nanoTime() - since));
    }
}
