package dk.revus.kit.time;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How our own threads end, and how they wait a moment. */
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

    /** Gives what just failed a moment to recover; ends early when this thread is to stop. */
    public static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
