package dk.revus.benchmarks;

import dk.revus.benchmarks.Report.Machine;
import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Platform;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** One run: everybody is made ready, sends by the plan, and the last ones are waited for. */
final class Measurement {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Platform platform;
    private final Ledger ledger = new Ledger();
    private final Crowd crowd;

    Measurement(Platform platform) {
        this.platform = platform;
        this.crowd = new Crowd(platform, ledger);
    }

    Report run(int rate, Duration warmUp, Duration counted) {
        var plan = new Plan(rate, warmUp, counted, crowd.municipalities());
        var senders = crowd.prepare(plan.calls());
        var machine = machine();
        var before = Footprint.of(platform);
        long start = System.nanoTime() + GLANCE.toNanos();
        try (var watcher = new Watcher(crowd.secretariat(), PAUSE, ledger)) {
            send(senders, plan, start);
            awaitTheLast();
            return report(plan, start, machine, before, watcher.resolution());
        }
    }

    private Report report(
            Plan plan, long start, Machine machine, Footprint before, Spread resolution) {
        var after = Footprint.of(platform);
        var answers = ledger.answers();
        double took = ledger.lastAnswer() - (start + plan.warmUp().toNanos());
        return new Report(
                Clock.systemUTC().instant(),
                machine,
                platform.mode().name(),
                plan.senders(),
                plan.rate(),
                plan.counted().toSeconds(),
                plan.warmUp().toSeconds(),
                answers.count() == 0 ? 0 : answers.count() / (took / 1_000_000_000.0),
                answers,
                ledger.alone(),
                ledger.visible(),
                resolution,
                plan.countedTurns(),
                ledger.late(),
                ledger.unseen(),
                ledger.errors(),
                after.cpuSeconds() - before.cpuSeconds(),
                after.pssMegabytes());
    }

    private static Machine machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version().toString());
    }

    private static void send(List<Sender> senders, Plan plan, long start) {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < senders.size(); i++) {
            var sender = senders.get(i);
            int first = i;
            threads.add(
                    Thread.ofPlatform()
                            .name("sender-" + i)
                            .daemon()
                            .start(() -> sender.run(plan, first, start)));
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

    private void awaitTheLast() {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.unseen() > 0 && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
