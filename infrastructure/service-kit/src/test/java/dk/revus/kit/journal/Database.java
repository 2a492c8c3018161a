package dk.revus.kit.journal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.revus.local.mongodb.MongoServer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;

/** An embedded database for a test, or the one that {@code REVUS_MONGODB_URI} names. */
public final class Database implements AutoCloseable {

    private final MongoServer server;
    private final MongoClient client;
    private final MongoDatabase database;

    public Database() {
        var elsewhere = System.getenv("REVUS_MONGODB_URI");
        server = MongoServer.start(null, 0);
        client = MongoClients.create(elsewhere == null ? server.uri() : elsewhere);
        database = client.getDatabase("kit_" + UUID.randomUUID().toString().substring(0, 8));
    }

    public MongoDatabase get() {
        return database;
    }

    public Journal journal() {
        return new Journal(database);
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        server.close();
    }

    /** Remembers what it was told; a relay that does not publish. */
    public static final class Ear implements CommitListener {

        private final List<Document> heard = new CopyOnWriteArrayList<>();

        @Override
        public void committed(Document commit) {
            heard.add(commit);
        }

        @Override
        public Document claim() {
            return new Document("by", "nobody/1").append("until", new java.util.Date(0));
        }

        public List<Document> heard() {
            return new ArrayList<>(heard);
        }
    }

    /** A process that dies right after the commit. */
    public static final class DiesAfterCommit implements CommitListener {

        /** The end of it. */
        public static final class Died extends RuntimeException {}

        @Override
        public void committed(Document commit) {
            throw new Died();
        }

        @Override
        public Document claim() {
            return new Document("by", "dead/1").append("until", new java.util.Date(0));
        }
    }
}
