package dk.revus.local.mongodb;

import static java.util.stream.Collectors.joining;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Lets each combination of values exist once, and finds documents by its leading field. */
final class UniqueIndex extends AbstractUniqueIndex<Object> implements Searchable {

    private final MVMap<String, String> positions;

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<String, String> positions) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    public String field() {
        return keys().getFirst();
    }

    @Override
    public boolean hasOneKeyPerDocument() {
        return false;
    }

    @Override
    public Stream<Object> positions(Span span) {
        return Searchable.keys(positions, span).map(positions::get).map(Objects::requireNonNull);
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue values) {
        return positions.remove(key(values));
    }

    @Override
    protected boolean putKeyPosition(KeyValue values, Object position) {
        return positions.putIfAbsent(key(values), (String) position) == null;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue values) {
        return positions.get(key(values));
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        throw new UnsupportedOperationException("Documents are searched by the collection.");
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    private static String key(KeyValue values) {
        return values.stream().map(OrderedKey::of).collect(joining());
    }
}
