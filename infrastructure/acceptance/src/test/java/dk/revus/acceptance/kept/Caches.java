package dk.revus.acceptance.kept;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.revus.local.launch.Home;
import dk.revus.local.mongodb.MongoServer;
import java.util.ArrayList;
import java.util.Set;
import org.bson.Document;

/**
 * What is made again from the journals and topics, in the home of a platform that does not run.
 *
 * <p>Every other state document goes, so that of each kind some are made anew and some are read as
 * they were written. The views of analytics go: it reads the topics anew, as everybody does. What
 * stays is needed: the other services act on what is new in their views, and a file that no state
 * document names is cleaned away.
 */
final class Caches {

    private static final String ANALYTICS = "revus_analytics";
    private static final Set<String> FILES =
            Set.of("state-attachment", "state-call-attachment", "state-original");

    private Caches() {}

    static void forget(Home home) {
        var data = home.root().resolve("data/mongodb");
        try (var server = MongoServer.start(data, 0);
                var client = MongoClients.create(server.uri())) {
            for (var name : client.listDatabaseNames()) {
                var database = client.getDatabase(name);
                for (var collection : database.listCollectionNames()) {
                    if (collection.startsWith("state-") && !FILES.contains(collection)) {
                        forgetEveryOther(database.getCollection(collection));
                    }
                    if (collection.startsWith("view-") && name.equals(ANALYTICS)) {
                        database.getCollection(collection).drop();
                    }
                }
            }
        }
    }

    private static void forgetEveryOther(MongoCollection<Document> states) {
        var forgets = true;
        for (var state : states.find().sort(ascending("_id")).into(new ArrayList<>())) {
            if (forgets) {
                states.deleteOne(eq("_id", state.getString("_id")));
            }
            forgets = !forgets;
        }
    }
}
