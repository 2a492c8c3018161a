package dk.revus.acceptance.counts;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/** How often a platform's database was asked, by collection and kind of command. */
final class DatabaseCommands implements AutoCloseable {

    private final MongoClient client;

    DatabaseCommands(Platform platform) {
        client = MongoClients.create(platform.ports().address(Part.MONGODB));
    }

    /** What each of so many things asked, when this does all of them. */
    Map<String, Double> each(int things, Act act) throws Exception {
        var before = sinceStart();
        act.run();
        return sinceStart().entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before(before, now.getKey())))
                .filter(asked -> asked.getValue() > 0)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                asked -> (double) asked.getValue() / things,
                                Double::sum,
                                TreeMap::new));
    }

    private static long before(Map<String, Long> counts, String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Something that may be refused. */
    interface Act {
        void run() throws Exception;
    }

    private Map<String, Long> sinceStart() {
        var top = client.getDatabase("admin").runCommand(new Document("top", 1));
        var counts = new TreeMap<String, Long>();
        top.get("totals", Document.class)
                .forEach(
                        (collection, kinds) -> {
                            if (kinds instanceof Document of) {
                                of.forEach(
                                        (kind, said) ->
                                                counts.put(collection + " " + kind, timesOf(said)));
                            }
                        });
        return counts;
    }

    private static long timesOf(Object said) {
        return ((Document) said).get("count", Number.class).longValue();
    }

    @Override
    public void close() {
        client.close();
    }
}
