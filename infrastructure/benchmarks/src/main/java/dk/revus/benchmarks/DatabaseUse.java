package dk.revus.benchmarks;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * How often the database was asked for what: counts do not depend on the machine.
 *
 * @param times by collection and kind of command, as MongoDB's {@code top} counts them
 */
record DatabaseUse(Map<String, Long> times) {

    private static final int SHOWN = 40;

    /**
     * Since the database was started.
     *
     * @return empty for one that does not count, such as that of an earlier build
     */
    static Optional<DatabaseUse> of(Platform platform) {
        try (var client = MongoClients.create(platform.ports().address(Part.MONGODB))) {
            var top = client.getDatabase("admin").runCommand(new Document("top", 1));
            var found = new TreeMap<String, Long>();
            top.get("totals", Document.class)
                    .forEach(
                            (collection, kinds) -> {
                                if (kinds instanceof Document of) {
                                    of.forEach(
                                            (kind, said) ->
                                                    found.put(
                                                            collection + " " + kind, times(said)));
                                }
                            });
            return Optional.of(new DatabaseUse(found));
        } catch (MongoCommandException e) {
            return Optional.empty();
        }
    }

    private static long times(Object said) {
        return ((Document) said).get("count", Number.class).longValue();
    }

    DatabaseUse since(DatabaseUse before) {
        return new DatabaseUse(
                times.entrySet().stream()
                        .map(e -> Map.entry(e.getKey(), e.getValue() - before.of(e.getKey())))
                        .filter(e -> e.getValue() > 0)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private long of(String what) {
        return times.getOrDefault(what, 0L);
    }

    long all() {
        return times.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The most frequent first, each divided by how often the same thing was done. */
    String table(int things) {
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(e -> "%10.2f  %s%n".formatted((double) e.getValue() / things, e.getKey()))
                .collect(Collectors.joining());
    }
}
