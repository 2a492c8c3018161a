package dk.revus.kit.time;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits for a thread of ours to end. */
public final class Threads {

    private Threads() {}

    /**
     * @param thread null when it was never started
     * @param interrupting whether it should be torn out of what it waits for
     */
    public static void end(@Nullable Thread thread, boolean interrupting, Duration patience) {
        if (thread == null) {
            return;
        }
        if (interrupting) {
            thread.interrupt();
        }
        try {
            if (!thread.join(patience)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
