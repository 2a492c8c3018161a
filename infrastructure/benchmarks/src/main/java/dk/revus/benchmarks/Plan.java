package dk.revus.benchmarks;

import java.time.Duration;

/**
 * When each submission is due, whatever became of those before it. The senders take turns.
 *
 * @param rate submissions a second, of all senders together
 * @param warmUp comes first and is not counted
 */
record Plan(int rate, Duration warmUp, Duration counted, int senders) {

    private static final long SECOND = 1_000_000_000L;

    Plan {
        if (rate < 1 || senders < 1 || counted.isNegative() || warmUp.isNegative()) {
            throw new IllegalArgumentException("Nothing can be sent at " + rate + " a second");
        }
    }

    /** How many turns there are in all. */
    int turns() {
        return turnsIn(warmUp.plus(counted));
    }

    int countedTurns() {
        return turns() - turnsIn(warmUp);
    }

    boolean isCounted(int turn) {
        return turn >= turnsIn(warmUp);
    }

    /** Nanoseconds after the start at which a turn is due. */
    long due(int turn) {
        return turn * SECOND / rate;
    }

    /** How many calls it takes when everybody answers each of them once. */
    int calls() {
        return Math.ceilDiv(turns(), senders);
    }

    private int turnsIn(Duration time) {
        return Math.toIntExact(time.toNanos() * rate / SECOND);
    }
}
