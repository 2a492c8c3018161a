package dk.revus.local.mongodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many documents queries look at for what they give. One that looks at many more than it gives
 * becomes slower with all that was ever written; the log names it, so that it gets an index.
 */
final class Visits {

    /** In a log of the server each such query begins with these words. */
    static final String SEARCHED_TOO_MUCH = "Searched too much: ";

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);

    /** What the database keeps about itself grows with nobody's use. */
    private static final String OF_THE_DATABASE = ".system.";

    /** So few are found as quickly without an index. */
    private static final int FEW = 12;

    private static final int TIMES = 3;

    private final LongAdder visited = new LongAdder();
    private final Map<String, Long> worst = new HashMap<>();

    void one() {
        visited.increment();
    }

    /** How many documents have been held against a query so far. */
    long documents() {
        return visited.sum();
    }

    /**
     * A query has been answered.
     *
     * @param visitedBefore what {@link #documents} said before it
     * @param given how many documents matched and were within its limit
     */
    void answered(String collection, Query query, long visitedBefore, long given) {
        long looked = documents() - visitedBefore;
        if (collection.contains(OF_THE_DATABASE)) {
            return;
        }
        if (looked > FEW + TIMES * given) {
            report(collection + " by " + query, looked, given);
        }
    }

    /** Once, and again when it has become twice as bad: a log is not the place for each of them. */
    private void report(String what, long looked, long given) {
        if (looked >= 2 * worst.getOrDefault(what, 0L)) {
            worst.put(what, looked);
            LOG.warn("{}{} looked at {} to give {}", SEARCHED_TOO_MUCH, what, looked, given);
        }
    }

    /** What was asked, without the values: they may be somebody's name. */
    record Query(List<Condition> conditions, boolean sorted) {

        @Override
        public String toString() {
            var asked =
                    conditions.stream()
                            .map(condition -> condition.field() + " " + condition.operator())
                            .distinct()
                            .collect(Collectors.joining(", "));
            return (asked.isEmpty() ? "everything" : asked) + (sorted ? ", sorted" : "");
        }
    }
}
