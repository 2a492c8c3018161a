package dk.revus.submission.drafting;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import dk.revus.submission.drafting.model.Colleague;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * When the one who was invited first opened the response. Nobody decides anything by it: it only
 * tells whoever invited that the account is somebody. So it is no step of the drafting, whose
 * version others write against, and stands beside it.
 */
@Component
class SeenInvitations {

    private static final String RESPONSE = "responseId";
    private static final String COLLEAGUE = "colleagueId";
    private static final String AT = "at";

    private final MongoCollection<Document> seen;
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    SeenInvitations(MongoDatabase database) {
        this.seen = database.getCollection("invitations-seen");
    }

    /** Kept the first time; later ones, also those another process sees, change nothing. */
    void opened(String responseId, Colleague colleague, Instant at) {
        var id = responseId + "/" + colleague.id();
        if (!noted.contains(id)) {
            seen.createIndex(Indexes.ascending(RESPONSE));
            seen.updateOne(
                    eq("_id", id),
                    combine(
                            setOnInsert(RESPONSE, responseId),
                            setOnInsert(COLLEAGUE, colleague.id()),
                            setOnInsert(AT, at.toString())),
                    new UpdateOptions().upsert(true));
            noted.add(id);
        }
    }

    /** When each invitation to this response was first opened; the others are not in it. */
    Map<String, Instant> of(String responseId) {
        var moments = new HashMap<String, Instant>();
        seen.find(eq(RESPONSE, responseId))
                .forEach(
                        found ->
                                moments.put(
                                        found.getString(COLLEAGUE),
                                        Instant.parse(found.getString(AT))));
        return moments;
    }
}
