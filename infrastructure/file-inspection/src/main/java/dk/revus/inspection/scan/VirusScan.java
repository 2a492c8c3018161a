package dk.revus.inspection.scan;

import dk.revus.inspection.model.Verdict;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

/** Looks for viruses. It answers within a known time, if only to say that it does not know. */
public interface VirusScan extends AutoCloseable {

    /** What a look into this file comes to; a scanner in trouble is a verdict, too. */
    Verdict of(Path file);

    /** Whether there is a scanner at all, whether it answers or not. */
    boolean isThere();

    @Override
    void close();

    /** For a platform that has no scanner: every file says that nobody looked. */
    static VirusScan none() {
        return new NoScan();
    }

    /**
     * ClamAV's daemon.
     *
     * @param address looked up anew for each file, so that the daemon may move
     * @param connectWithin how long to try to reach it
     * @param answerWithin how long it may take to be given a file and to say what it found
     * @param breaker leaves it alone for a while when it keeps failing
     */
    static VirusScan clamAv(
            InetSocketAddress address,
            Duration connectWithin,
            Duration answerWithin,
            CircuitBreaker breaker) {
        return new PatientScan(new ClamAv(address, connectWithin), answerWithin, breaker);
    }
}
