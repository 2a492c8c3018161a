package dk.revus.benchmarks;

import java.time.Instant;
import java.util.Map;

/**
 * What came out. Times are milliseconds.
 *
 * @param answers from when a submission was due to its answer
 * @param alone from when it was really sent to its answer
 * @param visible from that answer to when the board showed it
 * @param resolution from one look at the board to the next
 * @param late sent after they were due, because the one before had not been answered
 * @param unseen acknowledged and never shown while we looked
 * @param platformCpuSeconds what the platform's processes used while it was measured and warmed up
 */
record Report(
        Instant at,
        Machine machine,
        String mode,
        int municipalities,
        int rate,
        long seconds,
        long warmUpSeconds,
        double achievedRate,
        Spread answers,
        Spread alone,
        Spread visible,
        Spread resolution,
        int due,
        int late,
        int unseen,
        Map<String, Integer> errors,
        double platformCpuSeconds,
        double platformPssMegabytes) {

    /**
     * @param load of the last minute when the measurement began; -1 where nobody knows
     */
    record Machine(int processors, double load, String java) {}

    String table() {
        return """
        %d submissions were due at %d/s, %d were acknowledged (%.1f/s), %d of them sent late
                             count       p50       p90       p99       max  (ms)
        %s
        %s
        %s
        %s
        never shown %d, errors %s
        platform: %.1f s of CPU, %.0f MiB (PSS), %s; machine: %d processors, load %.1f at the start
        """
                .formatted(
                        due,
                        rate,
                        answers.count(),
                        achievedRate,
                        late,
                        row("answered after due", answers),
                        row("answered after sent", alone),
                        row("visible after that", visible),
                        row("between two looks", resolution),
                        unseen,
                        errors.isEmpty() ? "none" : errors,
                        platformCpuSeconds,
                        platformPssMegabytes,
                        mode,
                        machine.processors(),
                        machine.load());
    }

    private static String row(String what, Spread s) {
        return "%-20s %6d %9.1f %9.1f %9.1f %9.1f"
                .formatted(what, s.count(), s.p50(), s.p90(), s.p99(), s.max());
    }
}
