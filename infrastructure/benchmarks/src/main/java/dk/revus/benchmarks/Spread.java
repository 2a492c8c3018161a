package dk.revus.benchmarks;

import java.util.Collection;

/**
 * How values are spread, in milliseconds. A percentile is a value that was measured: the smallest
 * one that at least that share of all do not exceed.
 */
record Spread(int count, double p50, double p90, double p99, double max) {

    private static final double NANOS_PER_MILLI = 1_000_000.0;

    /** All zero where nothing was measured. */
    static Spread ofNanos(Collection<Long> values) {
        var sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Spread(
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 90),
                percentile(sorted, 99),
                percentile(sorted, 100));
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = Math.ceilDiv(sorted.length * percent, 100);
        return sorted[rank - 1] / NANOS_PER_MILLI;
    }
}
