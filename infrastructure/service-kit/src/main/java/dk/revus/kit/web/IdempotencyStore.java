package dk.revus.kit.web;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import dk.revus.kit.database.WritesTogether;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The first answer to each key. A key is taken by inserting it; whoever comes second waits for the
 * answer. A run that died is taken over after a while, and the journal recognises its command.
 */
final class IdempotencyStore {

    private static final Duration DIED_AFTER = Duration.ofSeconds(15);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final MongoCollection<Document> replies;
    private final WritesTogether writes;
    private final InstantSource realTime;
    private final Map<String, CountDownLatch> here = new ConcurrentHashMap<>();
    private volatile boolean prepared;

    IdempotencyStore(MongoDatabase database, InstantSource realTime) {
        this.replies = database.getCollection("kept-answers");
        this.writes = new WritesTogether(replies);
        this.realTime = realTime;
    }

    /** Answers are kept for a month. Asked for with the first key, when the database is there. */
    private void prepare() {
        if (prepared) {
            return;
        }
        replies.createIndex(
                Indexes.ascending("at"),
                new IndexOptions().expireAfter(KEPT.toSeconds(), TimeUnit.SECONDS));
        prepared = true;
    }

    /** What is known of a key. */
    sealed interface Beginning {}

    /** Nobody had it: the request is ours to carry out, and then to {@link #finish}. */
    record Ours() implements Beginning {}

    record OtherRequest() implements Beginning {}

    record StillRunning() implements Beginning {}

    /** The database did not say. */
    record Unreachable() implements Beginning {}

    /** It was carried out before; this was the answer. */
    record Known(Document reply) implements Beginning {
        void replay(HttpServletResponse response) throws IOException {
            response.setStatus(reply.getInteger("status"));
            reply.get("headers", Document.class)
                    .forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
            response.setHeader("Idempotent-Replayed", "true");
            response.getOutputStream().write(reply.get("body", Binary.class).getData());
        }
    }

    Beginning begin(String id, String asked, Duration patience) {
        prepare();
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            if (take(id, asked)) {
                return new Ours();
            }
            var found = replies.find(eq("_id", id)).first();
            if (found != null) {
                if (!asked.equals(found.getString("asked"))) {
                    return new OtherRequest();
                }
                if (found.containsKey("status")) {
                    return new Known(found);
                }
                if (takeOver(found)) {
                    return new Ours();
                }
            }
            if (System.nanoTime() > giveUp) {
                return new StillRunning();
            }
            waitFor(id);
        }
    }

    private boolean take(String id, String asked) {
        boolean isOurs =
                writes.write(
                        new InsertOneModel<>(
                                new Document("_id", id)
                                        .append("asked", asked)
                                        .append("at", Date.from(realTime.instant()))));
        if (isOurs) {
            here.put(id, new CountDownLatch(1));
        }
        return isOurs;
    }

    private boolean takeOver(Document found) {
        var began = found.getDate("at");
        if (began.toInstant().plus(DIED_AFTER).isAfter(realTime.instant())) {
            return false;
        }
        return replies.updateOne(
                                and(eq("_id", found.getString("_id")), eq("at", began)),
                                Updates.set("at", Date.from(realTime.instant())))
                        .getModifiedCount()
                == 1;
    }

    /** Waits for the answer, woken at once when it is made in this process. */
    private void waitFor(String id) {
        var latch = here.getOrDefault(id, new CountDownLatch(1));
        try {
            if (latch.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                here.remove(id, latch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps the answer, unless it was our own failure: that may be tried again with the key. */
    void finish(String id, String asked, ContentCachingResponseWrapper response) {
        if (response.getStatus() >= 500) {
            replies.deleteOne(eq("_id", id));
        } else {
            var headers = new Document();
            for (var name : new String[] {"Content-Type", "ETag", "Location"}) {
                var value =
                        "Content-Type".equals(name)
                                ? response.getContentType()
                                : response.getHeader(name);
                if (value != null) {
                    headers.append(name, value);
                }
            }
            writes.write(
                    new ReplaceOneModel<>(
                            eq("_id", id),
                            new Document("_id", id)
                                    .append("asked", asked)
                                    .append("at", Date.from(realTime.instant()))
                                    .append("status", response.getStatus())
                                    .append("headers", headers)
                                    .append("body", new Binary(response.getContentAsByteArray())),
                            new ReplaceOptions().upsert(true)));
        }
        var latch = here.remove(id);
        if (latch != null) {
            latch.countDown();
        }
    }
}
