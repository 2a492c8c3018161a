package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each collection was asked for what, and how long that took: what MongoDB's own {@code
 * top} tells, in its words. The server's one thread writes and reads it.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/command/top/">top</a>
 */
final class Usage {

    private static final Map<String, String> KINDS =
            Map.of(
                    "find", "queries",
                    "getmore", "getmore",
                    "insert", "insert",
                    "update", "update",
                    "delete", "remove");

    /** Whatever else is asked of a collection, such as an aggregation or a count. */
    private static final String OTHER = "commands";

    /** They name a collection where others do not. */
    private static final Set<String> OF_NO_COLLECTION = Set.of("top", "hello", "ismaster");

    private final Map<String, Map<String, Counter>> collections = new TreeMap<>();

    private static final class Counter {

        private long times;
        private long nanos;

        private void add(Duration took) {
            times++;
            nanos += took.toNanos();
        }

        private Document shown() {
            return new Document("time", nanos / 1000).append("count", times);
        }
    }

    /** A command has been carried out. */
    void add(String database, String command, Document query, Duration took) {
        var name = command.toLowerCase(Locale.ROOT);
        var collection = name.equals("getmore") ? query.get("collection") : query.get(command);
        if (collection instanceof String of && !OF_NO_COLLECTION.contains(name)) {
            collections
                    .computeIfAbsent(database + "." + of, _ -> new HashMap<>())
                    .computeIfAbsent(KINDS.getOrDefault(name, OTHER), _ -> new Counter())
                    .add(took);
        }
    }

    /** The answer to {@code top}. */
    Document top() {
        var totals = new Document("note", "all times in microseconds");
        collections.forEach(
                (collection, kinds) -> {
                    var shown = new Document();
                    kinds.forEach((kind, counter) -> shown.append(kind, counter.shown()));
                    totals.append(collection, shown);
                });
        return new Document("totals", totals).append("ok", 1.0);
    }
}
