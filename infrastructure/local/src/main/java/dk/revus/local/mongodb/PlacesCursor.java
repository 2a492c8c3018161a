package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where the documents lie that are still to be fetched, not what they say: the pieces of
 * a file would otherwise all wait in memory for a slow reader. Documents that are gone by then are
 * left out.
 */
final class PlacesCursor extends AbstractCursor {

    private final Deque<String> places;
    private final Function<String, @Nullable Document> documents;

    PlacesCursor(
            long id, Collection<String> places, Function<String, @Nullable Document> documents) {
        super(id);
        this.places = new ArrayDeque<>(places);
        this.documents = documents;
    }

    @Override
    public boolean isEmpty() {
        return places.isEmpty();
    }

    @Override
    public List<Document> takeDocuments(int most) {
        var taken = new ArrayList<Document>();
        while (taken.size() < most && !places.isEmpty()) {
            var document = documents.apply(places.removeFirst());
            if (document != null) {
                taken.add(document);
            }
        }
        return taken;
    }
}
