package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers MongoDB's commands from the store. */
final class DurableBackend extends AbstractMongoBackend {

    private final Store store;
    private final Visits visits = new Visits();
    private final Usage usage = new Usage();

    DurableBackend(Store store) {
        this.store = store;
        store.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, store, getCursorRegistry(), visits);
    }

    @Override
    public Document handleCommand(
            @Nullable Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase("top")) {
            return usage.top();
        }
        long begun = System.nanoTime();
        try {
            return answer(channel, database, command, query);
        } finally {
            usage.add(database, command, query, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    /**
     * The greeting of today's drivers and of health checks; the library knows its old name only.
     */
    private Document answer(
            @Nullable Channel channel, String database, String command, Document query) {
        return command.equalsIgnoreCase("hello")
                ? super.handleCommand(channel, database, "ismaster", query)
                        .append("isWritablePrimary", true)
                : super.handleCommand(channel, database, command, query);
    }

    /** How many documents have been held against a query so far. */
    long documentsVisited() {
        return visits.documents();
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
