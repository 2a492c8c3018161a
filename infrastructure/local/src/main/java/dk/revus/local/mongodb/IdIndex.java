package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Uniqueness of {@code _id}. The documents themselves lie in its order, so it keeps nothing. */
final class IdIndex extends AbstractUniqueIndex<Object> implements Searchable {

    private final MVMap<String, Kept> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<String, Kept> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public String field() {
        return keys().getFirst();
    }

    @Override
    public boolean hasOneKeyPerDocument() {
        return true;
    }

    @Override
    public Stream<Object> positions(Span span) {
        return Searchable.keys(documents, span).map(Object.class::cast);
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    /** The collection has already put the document where this index looks. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    protected @Nullable Object removeDocument(KeyValue id) {
        return getPosition(id);
    }

    @Override
    protected boolean putKeyPosition(KeyValue id, Object position) {
        return true;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue id) {
        String key = OrderedKey.of(id.get(0));
        return documents.containsKey(key) ? key : null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException("Documents are searched by the collection.");
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }
}
