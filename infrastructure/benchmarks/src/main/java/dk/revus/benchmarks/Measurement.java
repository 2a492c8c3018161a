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
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One run: everybody is made ready, sends by the plan, and the last ones are waited for. */
final class Measurement {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Platform platform;
    private final Ledger ledger = new Ledger();
    private final Door secretariat;

    Measurement(Platform platform) {
        this.platform = platform;
        this.secretariat = door("kkr-sekretariat");
    }

    Report run(int rate, Duration warmUp, Duration counted) {
        var call = openCall();
        var boardPath = "/cycles/" + call.path("cycleId").asString() + "/board";
        var senders = senders(call, secretariat.read(boardPath));
        var plan = new Plan(rate, warmUp, counted, senders.size());
        var machine = machine();
        var before = Footprint.of(platform);
        long start = System.nanoTime() + GLANCE.toNanos();
        try (var watcher = new Watcher(secretariat, boardPath, PAUSE, ledger)) {
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

    private JsonNode openCall() {
        return secretariat
                .read("/calls?limit=200")
                .path("items")
                .valueStream()
                .filter(call -> call.path("state").asString().equals("OPEN"))
                .reduce((_, later) -> later)
                .orElseThrow(
                        () ->
                                new PlatformProblem(
                                        "No call is open, so nobody can submit; a fresh platform has one"
                                                + " (REVUS_HOME=<empty folder> ./revus up --detach)."));
    }

    private List<Sender> senders(JsonNode call, JsonNode board) {
        var users = platform.users();
        var senders = new ArrayList<Sender>();
        for (var tile : board.path("tiles")) {
            var code = tile.path("organisation").asString();
            var path = "/calls/" + call.path("callId").asString() + "/responses/" + code;
            var mayor = mayorOf(tile.path("name").asString(), path, users);
            var sender = new Sender(code, call.path("callId").asString(), mayor, ledger);
            sender.prepare(call);
            senders.add(sender);
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
