package dk.revus.gateway.passage;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What one passage tells the breaker about its service, once: an answer counts as good when it has
 * come to its end.
 */
final class Verdict {

    private final CircuitBreaker breaker;
    private final long since;
    private final AtomicBoolean given = new AtomicBoolean();

    /**
     * Begins a passage.
     *
     * @throws io.github.resilience4j.circuitbreaker.CallNotPermittedException while the service is
     *     left alone
     */
    Verdict(CircuitBreaker breaker) {
        breaker.acquirePermission();
        this.breaker = breaker;
        this.since = breaker.getCurrentTimestamp();
    }

    /** A breaker that tries whether a service is back must not wait for the end of a long file. */
    void headCame() {
        if (breaker.getState() == State.HALF_OPEN) {
            endedWell();
        }
    }

    void endedWell() {
        if (given.compareAndSet(false, true)) {
            breaker.onSuccess(breaker.getCurrentTimestamp() - since, breaker.getTimestampUnit());
        }
    }

    void endedWith(Throwable thrown) {
        if (!(thrown instanceof ServiceFailed)) {
            saysNothing();
        } else if (given.compareAndSet(false, true)) {
            breaker.onError(
                    breaker.getCurrentTimestamp() - since, breaker.getTimestampUnit(), thrown);
        }
    }

    /** The caller went away, or was at fault. */
    void saysNothing() {
        if (given.compareAndSet(false, true)) {
            breaker.releasePermission();
        }
    }
}
