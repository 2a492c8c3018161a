package dk.revus.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was acknowledged and has not been seen yet, and how long the others took. */
final class Ledger {

    private final Map<Place, Acknowledged> waiting = new LinkedHashMap<>();
    private final Map<Place, Long> seenBefore = new HashMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();
    private final List<Long> answers = new ArrayList<>();
    private final List<Long> alone = new ArrayList<>();
    private final List<Long> visible = new ArrayList<>();
    private long lastAnswer = Long.MIN_VALUE;
    private int late;

    /**
     * @param board where it is to be seen
     * @param due when it should have been sent, {@code sent} when it was, {@code answered} when we
     *     had the answer
     */
    record Acknowledged(String board, String organisation, long due, long sent, long answered) {}

    private record Place(String board, String organisation) {}

    synchronized void acknowledge(Acknowledged submission) {
        answers.add(submission.answered() - submission.due());
        alone.add(submission.answered() - submission.sent());
        lastAnswer = Math.max(lastAnswer, submission.answered());
        var place = new Place(submission.board(), submission.organisation());
        if (seenBefore.containsKey(place)) {
            visible.add(Math.max(0, seenBefore.get(place) - submission.answered()));
        } else {
            waiting.put(place, submission);
        }
        notifyAll();
    }

    /** A board was read and shows that this municipality has submitted. */
    synchronized void see(String board, String organisation, long at) {
        var place = new Place(board, organisation);
        var submission = waiting.remove(place);
        if (submission != null) {
            visible.add(Math.max(0, at - submission.answered()));
        }
        seenBefore.putIfAbsent(place, at);
    }

    /** The boards that something is awaited on, the longest awaited first; waits for the first. */
    synchronized Set<String> awaited() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        var boards = new LinkedHashSet<String>();
        waiting.keySet().forEach(place -> boards.add(place.board()));
        return boards;
    }

    synchronized void fail(String why) {
        errors.merge(why, 1, Integer::sum);
    }

    /** It could not be sent when it was due, because the one before it had not been answered. */
    synchronized void sentLate() {
        late++;
    }

    synchronized int unseen() {
        return waiting.size();
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
