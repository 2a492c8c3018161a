package dk.revus.local.cli;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Progress;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        description =
                "Starts everything and stays until Ctrl-C. Starts what is missing if some runs.")
final class Up implements Runnable {

    private static final Duration GLANCE = Duration.ofMillis(500);

    @Option(
            names = "--detach",
            description = "Return when everything answers, and leave it running.")
    private boolean detach;

    @Option(names = "--processes", description = "One process per part, as in production.")
    private boolean processes;

    @Option(
            names = "--wait",
            paramLabel = "<seconds>",
            description =
                    "How long to wait until everything answers; without it, as long as the start gets on.")
    private @Nullable Integer wait;

    @Override
    public void run() {
        var running = Here.running();
        running.ifPresent(this::demandSameMode);
        var platform =
                running.orElseGet(() -> Here.trained(processes ? Mode.PROCESSES : Mode.ONE_JVM));
        var since = System.nanoTime();
        var attached = running.isEmpty() && !detach;
        var stopper = new Thread(platform::stop, "stop");
        if (running.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(stopper);
        }
        try {
            bringUp(platform, running.isPresent());
        } catch (PlatformProblem stillComing) {
            // What has nearly started is worth more than a tidy end: the next up waits for it.
            keepRunning(stopper);
            throw stillComing;
        }
        Welcome.print(platform, Duration.ofNanos(System.nanoTime() - since), attached);
        if (attached) {
            stay(platform);
        } else {
            keepRunning(stopper);
        }
    }

    private static void keepRunning(Thread stopper) {
        Runtime.getRuntime().removeShutdownHook(stopper);
    }

    private void demandSameMode(Platform platform) {
        if (processes && platform.mode() == Mode.ONE_JVM) {
            throw new PlatformProblem(
                    "ReVUS already runs in one process; ./revus down stops it first.");
        }
    }

    private void bringUp(Platform platform, boolean wasRunning) {
        var startedSomething = platform.launch();
        if (wasRunning) {
            System.out.println(
                    startedSomething ? "Starting what was missing." : "ReVUS is already up.");
        }
        platform.awaitReady(new Lines(), wait == null ? null : Duration.ofSeconds(wait));
        platform.seed();
    }

    /** One line per part that has come, and now and then one about those that have not. */
    private static final class Lines implements Progress {

        @Override
        public void ready(String what, Duration after) {
            System.out.printf("  %-28s %5.1f s%n", what, after.toMillis() / 1000.0);
        }

        @Override
        public void waitingFor(Collection<String> parts, Duration after) {
            System.out.printf(
                    "  after %d s waiting for %s%n", after.toSeconds(), String.join(", ", parts));
        }
    }

    /** Until Ctrl-C, which the shutdown hook answers, or until somebody else says {@code down}. */
    private static void stay(Platform platform) {
        var told = "";
        while (platform.isMeantToRun()) {
            LockSupport.parkNanos(GLANCE.toNanos());
            var death = platform.death();
            if (death.isPresent() && platform.mode() == Mode.ONE_JVM) {
                throw death.get();
            }
            var news = death.map(PlatformProblem::getMessage).orElse("");
            if (!news.isEmpty() && !news.equals(told)) {
                System.err.println(news);
            }
            told = news;
        }
        System.out.println("ReVUS has been stopped.");
    }
}
