package dk.revus.local.cli;

import dk.revus.local.demo.Replay;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Plays the cycle of 2017 from the letter to the result, and tells it in Danish.")
final class DemoCommand implements Runnable {

    @Option(
            names = "--fresh",
            description = "Throw this platform's data away first and begin anew.")
    private boolean fresh;

    @Override
    public void run() {
        var running = Here.running();
        var mode = running.map(Platform::mode).orElse(Mode.ONE_JVM);
        if (fresh) {
            running.ifPresent(Platform::stop);
            Here.home().forgetData();
        }
        var platform = fresh ? Here.trained(mode) : running.orElseGet(() -> Here.trained(mode));
        makeReady(platform);
        new Replay(platform, System.out::println).play();
        System.out.println();
        System.out.println(
                "Se det selv på " + platform.gateway() + " (./revus users, ./revus down).");
    }

    private static void makeReady(Platform platform) {
        if (platform.launch()) {
            System.out.println("Platformen startes ...");
        }
        platform.awaitReady();
        platform.seed();
    }
}
