package dk.revus.kit.event;

import com.mongodb.client.MongoDatabase;

/** Where a reader gets its views. */
public final class Views {

    private final MongoDatabase database;

    public Views(MongoDatabase database) {
        this.database = database;
    }

    public View view(String name) {
        return new View(database.getCollection("view-" + name));
    }
}
