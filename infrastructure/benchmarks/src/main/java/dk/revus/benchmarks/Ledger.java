package dk.revus.benchmarks;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was acknowledged and has not been seen yet, and how long the others took. A municipality's
 * later submission takes the place of its earlier one, so seeing it is seeing both.
 */
final class Ledger {

    private final Map<String, Deque<Acknowledged>> waiting = new HashMap<>();
    private final Map<String, Seen> latest = new HashMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private final List<Long> answers = new ArrayList<>();
    private final List<Long> alone = new ArrayList<>();
    private final List<Long> visible = new ArrayList<>();
    private long lastAnswer = Long.MIN_VALUE;
    private int late;

    /**
     * @param submittedAt as the receipt says
     * @param due when it should have been sent, {@code sent} when it was, {@code answered} when we
     *     had the answer
     */
    record Acknowledged(
            String organisation, Instant submittedAt, long due, long sent, long answered) {}

    private record Seen(Instant submittedAt, long at) {}

    synchronized void acknowledge(Acknowledged submission) {
        answers.add(submission.answered() - submission.due());
        alone.add(submission.answered() - submission.sent());
        lastAnswer = Math.max(lastAnswer, submission.answered());
        var seen = latest.get(submission.organisation());
        if (seen != null && shows(seen, submission)) {
            visible.add(Math.max(0, seen.at() - submission.answered()));
        } else {
            waiting.computeIfAbsent(submission.organisation(), _ -> new ArrayDeque<>())
                    .add(submission);
        }
    }

    /** The board was read and shows this. */
    synchronized void see(String organisation, Instant submittedAt, long at) {
        var before = latest.get(organisation);
        if (before != null && !submittedAt.isAfter(before.submittedAt())) {
            return;
        }
        var seen = new Seen(submittedAt, at);
        latest.put(organisation, seen);
        var open = waiting.getOrDefault(organisation, new ArrayDeque<>());
        while (!open.isEmpty() && shows(seen, open.peek())) {
            visible.add(Math.max(0, at - open.remove().answered()));
        }
    }

    private static boolean shows(Seen seen, Acknowledged submission) {
        return !seen.submittedAt().isBefore(submission.submittedAt());
    }

    synchronized void fail(String why) {
        errors.merge(why, 1, Integer::sum);
    }

    /** It could not be sent when it was due, because the one before it had not been answered. */
    synchronized void sentLate() {
        late++;
    }

    synchronized int unseen() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    synchronized int late() {
        return late;
    }

    synchronized long lastAnswer() {
        return lastAnswer;
    }

    synchronized Map<String, Integer> errors() {
        return new TreeMap<>(errors);
    }

    synchronized Spread answers() {
        return Spread.ofNanos(answers);
    }

    synchronized Spread alone() {
        return Spread.ofNanos(alone);
    }

    synchronized Spread visible() {
        return Spread.ofNanos(visible);
    }
}
