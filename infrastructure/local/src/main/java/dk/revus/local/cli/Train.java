package dk.revus.local.cli;

import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Training;
import picocli.CommandLine.Command;

@Command(
        name = "train",
        description = "Makes the next starts quick; up and demo see to it by themselves.")
final class Train implements Runnable {

    @Override
    public void run() {
        Training.of(Mode.ONE_JVM).ifNeeded(System.getenv(), System.out::println);
    }
}
