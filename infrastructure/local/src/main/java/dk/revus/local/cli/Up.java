package dk.revus.local.cli;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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

    @Override
    public void run() {
        var since = System.nanoTime();
        var running = Here.running();
        running.ifPresent(this::demandSameMode);
        var platform =
                running.orElseGet(() -> Here.fresh(processes ? Mode.PROCESSES : Mode.ONE_JVM));
        var attached = running.isEmpty() && !detach;
        var stopper = new Thread(platform::stop, "stop");
        if (running.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(stopper);
        }
        bringUp(platform, running.isPresent());
        Welcome.print(platform, Duration.ofNanos(System.nanoTime() - since), attached);
        if (attached) {
            stay(platform);
        } else if (running.isEmpty()) {
            Runtime.getRuntime().removeShutdownHook(stopper);
        }
    }

    private void demandSameMode(Platform platform) {
        if (processes && platform.mode() == Mode.ONE_JVM) {
            throw new PlatformProblem(
                    "ReVUS already runs in one process; ./revus down stops it first.");
        }
    }

    private static void bringUp(Platform platform, boolean wasRunning) {
        var startedSomething = platform.launch();
        if (wasRunning) {
            System.out.println(
                    startedSomething ? "Starting what was missing." : "ReVUS is already up.");
        }
        platform.awaitReady(
                (what, after) ->
                        System.out.printf("  %-28s %5.1f s%n", what, after.toMillis() / 1000.0));
        platform.seed();
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
