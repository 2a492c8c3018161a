package dk.revus.kit.event;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where a reader gets its views. */
public final class Views {

    private final MongoDatabase database;
    private final Map<String, View> views = new ConcurrentHashMap<>();

    public Views(MongoDatabase database) {
        this.database = database;
    }

    /** The same one for the same name: its readers write together. */
    public View view(String name) {
        return views.computeIfAbsent(name, _ -> new View(database.getCollection("view-" + name)));
    }
}
