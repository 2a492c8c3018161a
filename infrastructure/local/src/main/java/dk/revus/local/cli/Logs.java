package dk.revus.local.cli;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.LastLines;
import dk.revus.local.launch.Part;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows what a part has written lately.")
final class Logs implements Runnable {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final String WHOLE = "platform";

    @Parameters(
            paramLabel = "PART",
            description = "For example submission; platform for the whole.")
    private String part = WHOLE;

    @Option(names = "-f", description = "Follow: go on showing what comes.")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", description = "How many lines (${DEFAULT-VALUE}).")
    private int lines = 200;

    @Override
    public void run() {
        var log = Here.home().log(known(part));
        if (!Files.exists(log)) {
            throw new PlatformProblem(part + " has written nothing yet in " + log + ".");
        }
        LastLines.of(log, lines).forEach(System.out::println);
        if (follow) {
            follow(log);
        }
    }

    private static String known(String name) {
        if (name.equals(WHOLE) || Part.named(name).isPresent()) {
            return name;
        }
        var all = Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(", "));
        throw new PlatformProblem("There is no part " + name + "; the parts are " + all + ".");
    }

    private static void follow(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length());
            var buffer = new byte[8192];
            while (true) {
                var read = file.read(buffer);
                if (read > 0) {
                    System.out.write(buffer, 0, read);
                    System.out.flush();
                } else {
                    LockSupport.parkNanos(GLANCE.toNanos());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
