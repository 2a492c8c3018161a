package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The order in which documents are walked by key. Where it is the order asked for, a list of the
 * first twenty looks at twenty and sorts nothing.
 */
enum KeyOrder {
    /** Any order would do for the walk; what was asked for needs sorting. */
    UNSORTED,
    ASCENDING,
    DESCENDING;

    static KeyOrder of(@Nullable Document orderBy, MVMap<String, Kept> documents) {
        if (orderBy == null || orderBy.isEmpty() || documents.isEmpty()) {
            return UNSORTED;
        }
        var first = orderBy.entrySet().iterator().next();
        boolean byKey =
                switch (first.getKey()) {
                    case "$natural" -> true;
                    case "_id" -> OrderedKey.sameKind(documents.firstKey(), documents.lastKey());
                    default -> false;
                };
        if (!byKey || !(first.getValue() instanceof Number way)) {
            return UNSORTED;
        }
        return way.intValue() < 0 ? DESCENDING : ASCENDING;
    }

    Stream<Document> walk(MVMap<String, Kept> documents, Stream<Span> spans) {
        return switch (this) {
            case UNSORTED, ASCENDING ->
                    spans.sorted((one, other) -> one.from().compareTo(other.from()))
                            .flatMap(span -> up(documents, span));
            case DESCENDING ->
                    spans.sorted((one, other) -> other.from().compareTo(one.from()))
                            .flatMap(span -> down(documents, span));
        };
    }

    private static Stream<Document> up(MVMap<String, Kept> documents, Span span) {
        var cursor = documents.cursor(span.from());
        return keys(cursor).takeWhile(span::holds).map(_ -> cursor.getValue().document());
    }

    private static Stream<Document> down(MVMap<String, Kept> documents, Span span) {
        return Searchable.keysDown(documents, span)
                .map(documents::get)
                .map(Objects::requireNonNull)
                .map(Kept::document);
    }

    private static Stream<String> keys(Iterator<String> keys) {
        Iterable<String> once = () -> keys;
        return StreamSupport.stream(once.spliterator(), false);
    }
}
