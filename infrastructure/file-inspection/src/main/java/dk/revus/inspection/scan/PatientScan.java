package dk.revus.inspection.scan;

import dk.revus.inspection.model.Verdict;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks ClamAV, and waits only so long: for a daemon that is away, that is silent, and that stops
 * taking in the middle of a file. One that keeps failing is left alone for a while.
 */
final class PatientScan implements VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(PatientScan.class);

    private final ClamAv daemon;
    private final Duration answerWithin;
    private final CircuitBreaker breaker;
    private final ScheduledExecutorService alarm =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("scan-limit").daemon().factory());

    PatientScan(ClamAv daemon, Duration answerWithin, CircuitBreaker breaker) {
        this.daemon = daemon;
        this.answerWithin = answerWithin;
        this.breaker = breaker;
    }

    @Override
    public Verdict of(Path file) {
        try {
            return breaker.executeSupplier(() -> ask(file));
        } catch (CallNotPermittedException e) {
            return new Verdict.NoAnswer();
        } catch (UncheckedIOException e) {
            LOG.warn("The virus scanner gave no verdict: {}", String.valueOf(e.getCause()));
            return new Verdict.NoAnswer();
        }
    }

    /** Closing the socket is what ends a write that nobody reads. */
    private Verdict ask(Path file) {
        try (var socket = daemon.call()) {
            var limit =
                    alarm.schedule(
                            () -> {
                                socket.close();
                                return true;
                            },
                            answerWithin.toMillis(),
                            TimeUnit.MILLISECONDS);
            try {
                return daemon.ask(socket, file);
            } finally {
                limit.cancel(false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void close() {
        alarm.shutdownNow();
    }
}
