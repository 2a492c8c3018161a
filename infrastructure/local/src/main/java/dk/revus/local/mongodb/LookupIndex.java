package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by the value of one field, the leading one of the index that was asked for. What
 * lies under one value lies in the order of the field that comes next, and then of the ids.
 * Documents without the field are not in it, so an index on a field that few have is small.
 */
final class LookupIndex extends Index<Object> implements Searchable {

    /** Sorts before every key; it is there once the documents of old are in the index. */
    private static final String COMPLETE = "";

    /** Sorts before every key, too; it is there once a document lay under several values. */
    private static final String SEVERAL = "\1";

    /** What stands under {@link #COMPLETE} since it is known whether there were several. */
    private static final String KNOWS_SEVERAL = "2";

    private static final String ID = "_id";

    private final MVMap<String, String> positions;

    LookupIndex(String name, List<IndexKey> keys, MVMap<String, String> positions) {
        super(name, keys, true);
        this.positions = positions;
    }

    @Override
    public String field() {
        return keys().getFirst();
    }

    /** What the documents under one value are ordered by. */
    String order() {
        return keys().size() > 1 ? keys().get(1) : ID;
    }

    private boolean isOrderedByAField() {
        return !order().equals(ID);
    }

    @Override
    public boolean hasOneKeyPerDocument() {
        return false;
    }

    @Override
    public Stream<Object> positions(Span span) {
        return Searchable.keys(positions, span).map(positions::get).map(Objects::requireNonNull);
    }

    /** From the last to the first. */
    Stream<Object> positionsDown(Span span) {
        return Searchable.keysDown(positions, span)
                .map(positions::get)
                .map(Objects::requireNonNull);
    }

    /** Whether what lies under a value lies once, and in the order of the field that comes next. */
    boolean ordersBehind(Span value) {
        String first = Searchable.keys(positions, value).findFirst().orElse(null);
        String last = Searchable.keysDown(positions, value).findFirst().orElse(null);
        int behind = value.from().length();
        return !positions.containsKey(SEVERAL)
                && (first == null
                        || last == null
                        || OrderedKey.sameKind(first.substring(behind), last.substring(behind)));
    }

    /** Whether walking it meets each document once and in the order of the field. */
    boolean ordersAll(long documents) {
        String first = positions.higherKey(SEVERAL);
        return first != null
                && KNOWS_SEVERAL.equals(positions.get(COMPLETE))
                && !positions.containsKey(SEVERAL)
                && positions.sizeAsLong() - 1 == documents
                && OrderedKey.sameKind(first, positions.lastKey());
    }

    void isComplete() {
        positions.putIfAbsent(COMPLETE, KNOWS_SEVERAL);
    }

    /** An index of a field that no document has is empty, and complete all the same. */
    @Override
    public boolean isEmpty() {
        return !positions.containsKey(COMPLETE);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        noteSeveral(document);
        valuesOf(document).forEach(value -> positions.put(value + position, (String) position));
    }

    @Override
    public @Nullable Object remove(Document document) {
        String position = OrderedKey.of(document.get("_id"));
        valuesOf(document).forEach(value -> positions.remove(value + position));
        return null;
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Object position, MongoCollection<Object> collection) {
        noteSeveral(after);
        var old = valuesOf(before);
        var now = valuesOf(after);
        old.stream().filter(v -> !now.contains(v)).forEach(v -> positions.remove(v + position));
        now.stream()
                .filter(v -> !old.contains(v))
                .forEach(v -> positions.put(v + position, (String) position));
    }

    private void noteSeveral(Document document) {
        if (valueOf(document, field()) instanceof Collection<?>
                || (isOrderedByAField() && !hasOneOrder(document))) {
            positions.putIfAbsent(SEVERAL, SEVERAL);
        }
    }

    private boolean hasOneOrder(Document document) {
        Object value = valueOf(document, order());
        return !(value instanceof Collection<?> || value instanceof Missing);
    }

    private static @Nullable Object valueOf(Document document, String field) {
        return Utils.getSubdocumentValueCollectionAware(document, field);
    }

    private Set<String> valuesOf(Document document) {
        Object value = valueOf(document, field());
        String order = isOrderedByAField() ? OrderedKey.of(valueOf(document, order())) : "";
        var keys = new LinkedHashSet<String>();
        if (value instanceof Collection<?> several) {
            several.forEach(one -> keys.add(OrderedKey.of(one) + order));
            keys.add(OrderedKey.of(List.of()) + order);
        } else if (!(value instanceof Missing)) {
            keys.add(OrderedKey.of(value) + order);
        }
        return keys;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("Documents are searched by the collection.");
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {}
}
