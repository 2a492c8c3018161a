package dk.revus.kit.event;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.kit.database.ReadsTogether;
import dk.revus.kit.database.WritesTogether;
import dk.revus.kit.text.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The latest fact per key. One conditional write both remembers and recognises what was seen. */
public final class View {

    private final MongoCollection<Document> documents;
    private final ReadsTogether reads;
    private final WritesTogether writes;

    View(MongoCollection<Document> documents) {
        this.documents = documents;
        this.reads = new ReadsTogether(documents);
        this.writes = new WritesTogether(documents);
    }

    /**
     * @param sequence of the event that says so
     * @return whether this was news; false for what was known already
     */
    public boolean put(String id, long sequence, Document fact) {
        var document = new Document(fact).append("_id", id).append("version", sequence);
        return writes.write(
                new ReplaceOneModel<>(
                        and(eq("_id", id), lt("version", sequence)),
                        document,
                        new ReplaceOptions().upsert(true)));
    }

    public Optional<Document> find(String id) {
        return reads.find(id);
    }

    /** The same as what it is read as. */
    public <T> Optional<T> find(String id, Class<T> reading) {
        return find(id).map(fact -> Json.read(fact, reading));
    }

    /** Those of these that are known, by key, asked for once. */
    public <T> Map<String, T> all(Collection<String> ids, Class<T> reading) {
        var found = new HashMap<String, T>();
        if (!ids.isEmpty()) {
            documents
                    .find(in("_id", ids))
                    .forEach(fact -> found.put(fact.getString("_id"), Json.read(fact, reading)));
        }
        return found;
    }

    /** All that match, in no order. */
    public <T> List<T> all(Bson filter, Class<T> reading) {
        var found = new ArrayList<T>();
        documents.find(filter).forEach(fact -> found.add(Json.read(fact, reading)));
        return found;
    }

    public MongoCollection<Document> collection() {
        return documents;
    }
}
