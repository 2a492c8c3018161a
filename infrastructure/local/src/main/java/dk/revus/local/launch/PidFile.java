package dk.revus.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process beyond our own life. A number alone may by now belong to somebody else's
 * process, so it is kept when the process was born too.
 */
final class PidFile {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

    /** Of what follows a process's name in its status line: the ticks from boot to its birth. */
    private static final int BORN = 19;

    private final Path file;

    PidFile(Home home, String name) {
        this.file = home.run().resolve(name + ".pid");
    }

    void remember(ProcessHandle process) {
        write(process.pid() + " " + birth(process) + "\n");
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The process that was remembered, if it is that one and it lives. */
    Optional<ProcessHandle> process() {
        if (!exists()) {
            return Optional.empty();
        }
        var words = read().strip().split(" ");
        if (words.length != 2 || !words[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> birth(process).equals(words[1]))
                .filter(process -> process.isAlive() && !isZombie(process.pid()));
    }

    /**
     * Told in ticks of this boot where the system tells them: Java's moment of start is reckoned
     * from the wall clock, and moves whenever that is set.
     */
    private static String birth(ProcessHandle process) {
        try {
            var ticks = status(process.pid()).split(" ")[BORN];
            return Files.readString(BOOT).strip() + ":" + ticks;
        } catch (IOException e) {
            return process.info().startInstant().orElse(Instant.EPOCH).toString();
        }
    }

    /** From the process's state on; its name, which stands before, may hold anything. */
    private static String status(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 1).strip();
    }

    /**
     * A dead process that nobody has collected yet still counts as alive to Java. It holds no port
     * any more once its other threads are gone too.
     */
    private static boolean isZombie(long pid) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return status(pid).startsWith("Z") && threads.count() == 1;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private void write(String line) {
        try {
            Files.writeString(file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
