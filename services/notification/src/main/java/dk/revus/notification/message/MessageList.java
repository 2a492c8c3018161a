package dk.revus.notification.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.text.Json;
import dk.revus.notification.message.model.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The newest messages first. The key of a page is when its last one was intended, and its id. Whom
 * a message is for is asked of one index at a time, each in the order of the list: an
 * organisation's messages and those of one of its people lie in no common one.
 */
@Component
class MessageList {

    private static final String BETWEEN = "~";

    private static final Comparator<Listed> NEWEST_FIRST =
            Comparator.comparing(Listed::intendedAt).thenComparing(Listed::id).reversed();

    private final MongoCollection<Document> states;

    MessageList(MongoDatabase database) {
        states = database.getCollection("state-message");
    }

    /** A message with what a list needs to know of it. */
    record Listed(String id, long version, Instant intendedAt, Message message) {

        static Listed of(Stored<Message> stored) {
            return new Listed(stored.id(), stored.version(), stored.createdAt(), stored.state());
        }

        String key() {
            return intendedAt.toEpochMilli() + BETWEEN + id;
        }
    }

    /**
     * @param readers each what one of those may see for whom the caller reads
     * @param asked what else the caller wants of them
     */
    List<Listed> newest(List<Bson> readers, Bson asked, @Nullable String after, int limit) {
        var wanted = after == null ? asked : and(asked, behind(after));
        return readers.stream()
                .flatMap(reader -> newest(and(reader, wanted), limit).stream())
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    private List<Listed> newest(Bson filter, int limit) {
        return states.find(filter)
                .sort(Sorts.descending("createdAt", "_id"))
                .limit(limit)
                .map(MessageList::read)
                .into(new ArrayList<>());
    }

    /** Whether there is any such message. */
    boolean has(Bson filter) {
        return states.find(filter).first() != null;
    }

    private static Bson behind(String after) {
        var cut = after.indexOf(BETWEEN);
        if (cut < 1 || !after.substring(0, cut).matches("[0-9]{1,15}")) {
            throw new ProblemException(
                    Problem.of(
                                    400,
                                    "invalid-value",
                                    "Give 'after' exactly as 'next' was given to you.")
                            .with(
                                    "errors",
                                    List.of(
                                            java.util.Map.of(
                                                    "field",
                                                    "after",
                                                    "message",
                                                    "is no key of a page"))));
        }
        var at = Date.from(Instant.ofEpochMilli(Long.parseLong(after.substring(0, cut))));
        var id = after.substring(cut + BETWEEN.length());
        // The first bound is what an index can be walked from.
        return and(
                lte("createdAt", at),
                or(lt("createdAt", at), and(eq("createdAt", at), lt("_id", id))));
    }

    private static Listed read(Document document) {
        return new Listed(
                document.getString("_id"),
                Json.number(document, "version"),
                document.getDate("createdAt").toInstant(),
                Json.read(
                        document.get("state", Document.class),
                        MessageAggregate.STATES.typeOf(document.getString("name"))));
    }
}
