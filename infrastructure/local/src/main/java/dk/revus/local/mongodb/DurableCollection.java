package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents in the order of their {@code _id}, found through an index wherever one helps. */
final class DurableCollection extends AbstractSynchronizedMongoCollection<Object> {

    private static final int WAITING_IN_MEMORY = 1 << 20;

    private final MVMap<String, Kept> documents;
    private final Visits visits;
    private Document scope = new Document();
    private boolean wholeDocuments;
    private long matched;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<String, Kept> documents,
            Visits visits) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.visits = visits;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var conditions = Condition.of(query);
        long visitedBefore = visits.documents();
        matched = 0;
        var result = found(conditions, query, orderBy, skip, limit, batchSize, fields);
        long given = limit == 0 ? matched : Math.min(matched, skip + Math.abs(limit));
        var asked = new Visits.Query(conditions, orderBy != null && !orderBy.isEmpty());
        visits.answered(getFullName(), asked, visitedBefore, given);
        return result;
    }

    private QueryResult found(
            List<Condition> conditions,
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        wholeDocuments = fields == null || fields.isEmpty();
        var indexes = searchableIndexes();
        var search = Search.narrowest(conditions, indexes).orElse(null);
        var walk =
                idsAreOfOneKind()
                        ? OrderedWalk.of(
                                conditions, search, orderBy, indexes, documents.sizeAsLong())
                        : Optional.<OrderedWalk>empty();
        if (walk.isPresent()) {
            var inOrder = walk.get().positions().map(this::getDocument);
            return matchDocumentsFromStream(inOrder, query, null, skip, limit, batchSize, fields);
        }
        if (search != null && !(search.index() instanceof IdIndex)) {
            var found = search.positions().map(this::getDocument);
            return matchDocumentsFromStream(found, query, orderBy, skip, limit, batchSize, fields);
        }
        var order = KeyOrder.of(orderBy, documents);
        var spans = search == null ? Stream.of(Span.everything()) : search.spans().stream();
        var toSort = order == KeyOrder.UNSORTED ? orderBy : null;
        return matchDocumentsFromStream(
                order.walk(documents, spans), query, toSort, skip, limit, batchSize, fields);
    }

    /** Their keys sort as MongoDB sorts them only then. */
    private boolean idsAreOfOneKind() {
        return !documents.isEmpty()
                && OrderedKey.sameKind(documents.firstKey(), documents.lastKey());
    }

    /** Small documents wait in memory; for large ones it is remembered where they lie. */
    @Override
    protected Cursor createCursor(List<Document> remaining) {
        if (!wholeDocuments || getIdField() == null) {
            return super.createCursor(remaining);
        }
        var places = remaining.stream().map(document -> OrderedKey.of(id(document))).toList();
        if (places.stream().mapToLong(this::size).sum() < WAITING_IN_MEMORY) {
            return super.createCursor(remaining);
        }
        var cursor = new PlacesCursor(cursorRegistry.generateCursorId(), places, this::document);
        cursorRegistry.add(cursor);
        return cursor;
    }

    private int size(String place) {
        var kept = documents.get(place);
        return kept == null ? 0 : kept.bson().length;
    }

    private @Nullable Document document(String place) {
        var kept = documents.get(place);
        return kept == null ? null : kept.document();
    }

    /**
     * An aggregation begins by reading the whole collection. While this one runs, that reading
     * keeps to what its leading {@code $match} can be true of; the stage itself then asks again.
     */
    <T> T reading(Document match, Supplier<T> aggregation) {
        var outer = scope;
        scope = match;
        try {
            return aggregation.get();
        } finally {
            scope = outer;
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        var match = scope;
        scope = new Document();
        return handleQueryAsStream(match);
    }

    private List<Searchable> searchableIndexes() {
        return getIndexes().stream()
                .filter(Searchable.class::isInstance)
                .map(Searchable.class::cast)
                .toList();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected boolean documentMatchesQuery(Document document, Document query) {
        visits.one();
        var matches = super.documentMatchesQuery(document, query);
        matched += matches ? 1 : 0;
        return matches;
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        super.addIndex(index);
        if (index instanceof LookupIndex lookup) {
            lookup.isComplete();
        }
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String key = OrderedKey.of(getIdField() == null ? UUID.randomUUID() : id(document));
        documents.put(key, Kept.of(document));
        return key;
    }

    private Object id(Document document) {
        return Utils.getSubdocumentValue(document, getIdField());
    }

    @Override
    protected Document getDocument(Object position) {
        return Objects.requireNonNull(documents.get(position)).document();
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put((String) position, Kept.of(after));
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(
                        entry ->
                                new DocumentWithPosition<>(
                                        entry.getValue().document(), entry.getKey()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** A running total would be one more write in each commit, for a figure nobody asks for. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
