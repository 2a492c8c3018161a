package dk.revus.local.launch;

import java.time.Duration;

/**
 * Tells a start that has come to a stop from one that is only slow: on a busy machine the same
 * start takes ten times as long, and beginning anew would cost all of it again.
 */
final class Standstill {

    /** How long nothing may move before it counts as stopped. */
    static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Who waits uses some processor time too; who works uses at least this share of a core. */
    private static final int WORKING_SHARE = 10;

    private final Duration patience;
    private Effort last;
    private long since;

    Standstill(Duration patience, Effort first, long nanoTime) {
        this.patience = patience;
        this.last = first;
        this.since = nanoTime;
    }

    /**
     * Says whether nothing has moved for as long as there is patience: no part has come, no log has
     * grown, and no work worth mentioning was done.
     */
    boolean isReached(Effort now, long nanoTime) {
        if (hasMoved(now)) {
            last = now;
            since = nanoTime;
        }
        return nanoTime - since > patience.toNanos();
    }

    private boolean hasMoved(Effort now) {
        return now.answering() != last.answering()
                || now.logged() != last.logged()
                || now.computed()
                                .minus(last.computed())
                                .compareTo(patience.dividedBy(WORKING_SHARE))
                        >= 0;
    }
}
