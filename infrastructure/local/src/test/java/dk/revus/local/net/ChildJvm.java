package dk.revus.local.net;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A server in a process of its own, so that it can be killed as a machine room would kill it. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    public static ChildJvm start(Class<?> mainClass, Path log, String... arguments) {
        return start(mainClass, log, List.of(), List.of(arguments));
    }

    /**
     * @param flags for the JVM, such as the size of its heap
     */
    public static ChildJvm start(
            Class<?> mainClass, Path log, List<String> flags, List<String> arguments) {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath));
        command.addAll(flags);
        command.add(mainClass.getName());
        command.addAll(arguments);
        try {
            File output = log.toFile();
            return new ChildJvm(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChildJvm listeningOn(int port) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(25))
                .until(() -> !process.isAlive() || accepts(port));
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended with " + process.exitValue());
        }
        return this;
    }

    private static boolean accepts(int port) {
        try (var probe = new Socket()) {
            probe.connect(FreePorts.loopback(port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGKILL: the process gets no chance to tidy up. */
    public void killMinusNine() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as {@code kill} sends it. */
    public int terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Waits until it is done by itself and says its exit code. */
    public int ended() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
