package dk.revus.benchmarks;

/**
 * What is compared, with the unit it is in.
 *
 * <p>A ratio is this build's median ÷ the other's, so that below one is better except where more is
 * better.
 */
enum Figure {
    CALIBRATION("a fixed loop of our own, before each start (ms)"),
    UP_FRESH_WALL("up, fresh data, seed included: wall (s)"),
    UP_FRESH_CPU("up, fresh data, seed included: CPU (s)"),
    UP_KEPT_WALL("up, kept data: wall (s)"),
    UP_KEPT_CPU("up, kept data: CPU (s)"),
    SUBMISSIONS("submissions as fast as it goes (1/s, more is better)"),
    SUBMISSION_CPU("CPU of each until all is at rest (ms)"),
    SUBMISSION_REST("at rest after the last answer (s)"),
    SUBMISSION_DISK("database files, each (KB)"),
    MEMORY("memory of everything after these (PSS, MiB)"),
    ANSWERED_P50("at half the other's rate: answered, p50 (ms)"),
    ANSWERED_P99("at half the other's rate: answered, p99 (ms)"),
    VISIBLE_P50("at half the other's rate: visible after that, p50 (ms)"),
    VISIBLE_P99("at half the other's rate: visible after that, p99 (ms)"),
    CYCLE_CPU("cycle by id, direct: CPU (ms)"),
    CYCLE_THROUGH("cycle by id: rate through the gateway ÷ direct (more is better)"),
    THEME_CPU("theme by id, direct: CPU (ms)"),
    THEMES_CPU("theme list, direct: CPU (ms)");

    private final String words;

    Figure(String words) {
        this.words = words;
    }

    /** What it is, for the table. */
    String words() {
        return words;
    }
}
