package dk.revus.notification.message;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Wakes the sender. Signalling while it works makes it look once more; nothing is missed. */
@Component
class SenderWakeup {

    private final Semaphore signals = new Semaphore(0);

    void signal() {
        signals.release();
    }

    /** Returns at the first signal, or when the time is up. */
    void await(Duration atMost) throws InterruptedException {
        if (signals.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
