package dk.revus.inspection.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.inspection.model.Verdict;
import dk.revus.testkit.file.FakeClamAv;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scanner is another program: it may be away, silent, full or wrong, and it may find something.
 */
class AskingClamAvTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    @TempDir private Path folder;
    private FakeClamAv daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = FakeClamAv.start();
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    private PatientScan scan() {
        var breaker =
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(4)
                        .minimumNumberOfCalls(4)
                        .waitDurationInOpenState(Duration.ofMinutes(1))
                        .build();
        return new PatientScan(
                new ClamAv(
                        InetSocketAddress.createUnresolved("127.0.0.1", daemon.port()),
                        Duration.ofMillis(300)),
                PATIENCE,
                CircuitBreaker.of("test", breaker));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    @Test
    void a_clean_file_arrives_whole_and_is_clean() throws IOException {
        var content = new byte[3_000_001];
        new Random(1).nextBytes(content);
        try (var scan = scan()) {
            assertThat(scan.of(file(content))).isEqualTo(new Verdict.Clean());
        }
        assertThat(daemon.received()).isEqualTo(content);
    }

    @Test
    void what_it_finds_is_named() throws IOException {
        try (var scan = scan()) {
            assertThat(scan.of(file(FakeClamAv.FOUND)))
                    .isEqualTo(new Verdict.Infected("Test-Signature"));
        }
    }

    @Test
    void a_daemon_that_is_away_gives_no_answer() throws IOException {
        daemon.close();
        try (var scan = scan()) {
            assertThat(scan.of(file(new byte[10]))).isEqualTo(new Verdict.NoAnswer());
        }
    }

    @Test
    void a_silent_daemon_is_not_waited_for_longer_than_agreed() throws IOException {
        daemon.behave(FakeClamAv.Behaviour.SILENT);
        assertNoAnswerInTime(new byte[10]);
    }

    @Test
    void nor_one_that_stops_reading() throws IOException {
        daemon.behave(FakeClamAv.Behaviour.DEAF);
        assertNoAnswerInTime(new byte[20 << 20]);
    }

    private void assertNoAnswerInTime(byte[] content) throws IOException {
        var file = file(content);
        long began = System.nanoTime();
        try (var scan = scan()) {
            assertThat(scan.of(file)).isEqualTo(new Verdict.NoAnswer());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(PATIENCE.minusMillis(50), PATIENCE.plusMillis(800));
    }

    @Test
    void a_refusal_is_no_verdict() throws IOException {
        daemon.behave(FakeClamAv.Behaviour.FULL);
        try (var scan = scan()) {
            assertThat(scan.of(file(new byte[10]))).isEqualTo(new Verdict.NoAnswer());
        }
    }

    @Test
    void after_some_failures_it_is_left_alone() throws IOException {
        daemon.behave(FakeClamAv.Behaviour.FULL);
        var file = file(new byte[10]);
        try (var scan = scan()) {
            for (int n = 0; n < 10; n++) {
                assertThat(scan.of(file)).isEqualTo(new Verdict.NoAnswer());
            }
        }
        assertThat(daemon.calls()).isEqualTo(4);
    }
}
