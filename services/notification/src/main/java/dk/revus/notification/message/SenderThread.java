package dk.revus.notification.message;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs rounds: at each ring, after a pause when the server was away, and now and then anyway. */
final class SenderThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SenderThread.class);

    private final Sender sender;
    private final SenderWakeup wakeup;
    private final Duration sweep;
    private volatile boolean running;
    private Thread thread = new Thread();

    SenderThread(Sender sender, SenderWakeup wakeup, Duration sweep) {
        this.sender = sender;
        this.wakeup = wakeup;
        this.sweep = sweep;
    }

    private void run() {
        int failures = 0;
        try {
            while (running) {
                failures = succeeds(sender::round) ? 0 : failures + 1;
                wakeup.await(failures == 0 ? sweep : sender.pauseAfter(failures));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean succeeds(BooleanSupplier act) {
        try {
            return act.getAsBoolean();
        } catch (MongoException e) {
            LOG.warn("Sending pauses: {}", e.toString());
            return false;
        } catch (RuntimeException e) {
            LOG.error("Sending pauses", e);
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("sender").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        wakeup.signal();
        try {
            thread.join(Duration.ofSeconds(3));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
