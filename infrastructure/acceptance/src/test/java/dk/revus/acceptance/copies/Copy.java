package dk.revus.acceptance.copies;

import dk.revus.testkit.TestPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process with one copy of every service. */
final class Copy implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Copy(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Copy start(String name, TestPlatform platform) {
        try {
            var log = Files.createDirectories(Path.of("target/copies")).resolve(name + ".log");
            var command =
                    List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EveryService.class.getName(),
                            "spring.profiles.active=local",
                            "revus.mongodb.uri=" + platform.mongoUri(),
                            "revus.kafka.bootstrap=" + platform.kafkaBootstrap(),
                            "revus.oidc.issuer=" + platform.issuer().url());
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            return new Copy(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isReady() {
        return said().contains(EveryService.READY);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signal 9: nothing is said to anybody. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }
}
