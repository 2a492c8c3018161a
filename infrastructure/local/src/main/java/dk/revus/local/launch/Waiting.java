package dk.revus.local.launch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again. */
final class Waiting {

    private static final Duration GLANCE = Duration.ofMillis(100);

    private Waiting() {}

    /** However long it takes; who must not wait for ever lets the condition throw. */
    static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Says whether it came true in time. */
    static boolean until(Duration patience, BooleanSupplier condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }
}
