package dk.revus.benchmarks;

import dk.revus.benchmarks.Report.Machine;
import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.DemoUsers.DemoUser;
import dk.revus.local.launch.Platform;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** One run: everybody is made ready, sends by the plan, and the last ones are waited for. */
final class Measurement {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Platform platform;
    private final Ledger ledger = new Ledger();
    private final Door secretariat;

    Measurement(Platform platform) {
        this.platform = platform;
        this.secretariat = door("kkr-sekretariat");
    }

    Report run(int rate, Duration warmUp, Duration counted) {
        var lead = door("kkr-sekretariatsleder");
        var mayors = mayors(lead);
        var plan = new Plan(rate, warmUp, counted, mayors.size());
        var grounds = Ground.of(plan.calls(), lead, door("kkr-formand"));
        var senders = senders(mayors, grounds);
        platform.clock().awaitRest();
        var machine = machine();
        var before = Footprint.of(platform);
        long start = System.nanoTime() + GLANCE.toNanos();
        try (var watcher = new Watcher(secretariat, PAUSE, ledger)) {
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

    /** Of each municipality the mayor who can act for it today. */
    private Map<String, Door> mayors(Door lead) {
        var call = Ground.openCall(lead);
        var board = secretariat.read("/cycles/" + call.path("cycleId").asString() + "/board");
        var users = platform.users();
        var mayors = new TreeMap<String, Door>();
        for (var tile : board.path("tiles")) {
            var code = tile.path("organisation").asString();
            var path = "/calls/" + call.path("callId").asString() + "/responses/" + code;
            mayors.put(code, mayorOf(tile.path("name").asString(), path, users));
        }
        return mayors;
    }

    /** All write their drafts at the same time. */
    private List<Sender> senders(Map<String, Door> mayors, List<Ground> grounds) {
        var senders = new ArrayList<Sender>();
        mayors.forEach((code, mayor) -> senders.add(new Sender(code, mayor, ledger)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            senders.stream()
                    .map(s -> CompletableFuture.runAsync(() -> s.prepare(grounds), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        return senders;
    }

    /** A former mayor is a demo user too, and is refused. */
    private Door mayorOf(String municipality, String path, List<DemoUser> users) {
        return users.stream()
                .filter(user -> user.role().equals("MAYOR"))
                .filter(user -> user.organisation().equals(municipality))
                .map(user -> door(user.id()))
                .filter(door -> door.get(path).isSuccess())
                .findFirst()
                .orElseThrow(() -> new PlatformProblem("No mayor can act for " + municipality));
    }

    private Door door(String user) {
        return new Door(platform.gateway(), platform.tokenFor(user));
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
