package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Everybody submits as fast as it goes: so many callers, each sending its next submission as soon
 * as its last one is answered.
 *
 * @param perSecond acknowledged submissions a second, from the first sent to the last answered
 * @param cpuMillis processor time of the platform for each, until all is at rest
 * @param restSeconds from the last answer until no part has anything left to do
 * @param bytes by which the database's files have grown, for each
 * @param commands what the database was asked until all was at rest; null where it does not count
 * @param events that were told, for each
 */
record Rush(
        int submissions,
        double perSecond,
        double cpuMillis,
        double restSeconds,
        double bytes,
        @Nullable DatabaseUse commands,
        double events,
        Spread answers,
        Map<String, Integer> errors) {

    /** As goals and issue name it. */
    static final int CALLERS = 64;

    private static final double SECOND = 1_000_000_000.0;

    static Rush of(Platform platform, int submissions) {
        var ledger = new Ledger();
        var crowd = new Crowd(platform, ledger);
        var senders = crowd.prepare(Math.ceilDiv(submissions, crowd.municipalities()));
        var cpu = Footprint.of(platform).cpuSeconds();
        var disk = size(platform);
        var use = DatabaseUse.of(platform);
        var events = Topics.events(platform);
        var turn = new AtomicInteger();
        long start = System.nanoTime();
        together(
                () -> {
                    for (int i = turn.getAndIncrement();
                            i < submissions;
                            i = turn.getAndIncrement()) {
                        senders.get(i % senders.size()).submitNow(i / senders.size());
                    }
                });
        long answered = System.nanoTime();
        platform.clock().awaitRest();
        long atRest = System.nanoTime();
        var answers = ledger.answers();
        return new Rush(
                submissions,
                answers.count() / ((answered - start) / SECOND),
                (Footprint.of(platform).cpuSeconds() - cpu) * 1000 / submissions,
                (atRest - answered) / SECOND,
                (double) (size(platform) - disk) / submissions,
                use.map(before -> DatabaseUse.of(platform).orElseThrow().since(before))
                        .orElse(null),
                (double) (Topics.events(platform) - events) / submissions,
                answers,
                ledger.errors());
    }

    String table() {
        var text =
                """
                %d submissions from %d callers: %.1f a second, %.1f ms of processor time and %.0f bytes each
                answered after p50 %.0f, p99 %.0f ms; at rest %.1f s after the last answer
                """
                        .formatted(
                                submissions,
                                CALLERS,
                                perSecond,
                                cpuMillis,
                                bytes,
                                answers.p50(),
                                answers.p99(),
                                restSeconds);
        var told = "%.2f events told and %.1f database commands each:%n%s";
        var asked =
                commands == null
                        ? ""
                        : told.formatted(
                                events,
                                (double) commands.all() / submissions,
                                commands.table(submissions));
        return text + asked + (errors.isEmpty() ? "" : "errors: " + errors + "%n".formatted());
    }

    private static void together(Runnable work) {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < CALLERS; i++) {
            threads.add(Thread.ofVirtual().name("caller-" + i).start(work));
        }
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PlatformProblem("The measurement was interrupted.", e);
            }
        }
    }

    private static long size(Platform platform) {
        Path database = platform.home().root().resolve("data").resolve("mongodb");
        try (var files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
