package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One database: an ordered map per collection and per index, all in the same store. */
final class DurableDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final String ID_INDEX = "_id_";

    private final Store store;
    private final Visits visits;

    DurableDatabase(String name, Store store, CursorRegistry cursors, Visits visits) {
        super(name, cursors);
        this.store = store;
        this.visits = visits;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver others, Oplog oplog) {
        var collection = aggregated(command, query);
        if (collection == null) {
            return super.handleCommand(channel, command, query, others, oplog);
        }
        return collection.reading(
                leadingMatch(query),
                () -> super.handleCommand(channel, command, query, others, oplog));
    }

    private @Nullable DurableCollection aggregated(String command, Document query) {
        return command.equalsIgnoreCase("aggregate") && query.get(command) instanceof String name
                ? (DurableCollection) resolveCollection(name, false)
                : null;
    }

    private static Document leadingMatch(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                ? match
                : new Document();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        return new DurableCollection(
                this, collection, options, cursorRegistry, documents(collection), visits);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return name.equals(ID_INDEX)
                ? new IdIndex(name, keys, documents(collection))
                : new UniqueIndex(name, keys, sparse, store.index(namespace(collection), name));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new LookupIndex(name, keys, store.index(namespace(collection), name));
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        store.removeIndex(namespace(collection.getCollectionName()), name);
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        store.removeDocuments(namespace(collection));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String to) {
        throw new UnsupportedOperationException("Collections keep their names here.");
    }

    @Override
    protected long getStorageSize() {
        return store.size();
    }

    @Override
    protected long getFileSize() {
        return store.size();
    }

    private MVMap<String, Kept> documents(String collection) {
        return store.documents(namespace(collection));
    }

    private String namespace(String collection) {
        return getFullCollectionNamespace(collection);
    }
}
