package dk.revus.local.cli;

import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything; the data stays.")
final class Down implements Runnable {

    @Override
    public void run() {
        Here.running()
                .ifPresentOrElse(
                        platform -> {
                            platform.stop();
                            System.out.println("ReVUS has been stopped.");
                        },
                        () -> System.out.println("ReVUS is not running."));
    }
}
