package dk.revus.notification.occasion;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.kit.text.Json;
import dk.revus.notification.known.model.Project;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Wish;
import dk.revus.notification.occasion.model.Cause;
import dk.revus.notification.occasion.model.News;
import dk.revus.notification.text.model.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Occasions by the event that made them, with the key of what they wait for. */
@Component
class WaitingOccasions {

    private static final String RECEIPT = "RECEIPT";
    private static final String OUTCOME = "OUTCOME";
    private static final String NEWS = "NEWS";

    private final MongoCollection<Document> occasions;

    WaitingOccasions(MongoDatabase database) {
        occasions = database.getCollection("occasions");
    }

    void prepare() {
        occasions.createIndex(Indexes.ascending("waitsFor"));
    }

    void keep(Response response, Cause cause) {
        keep(RECEIPT, response.callId(), response, cause, null);
    }

    void keep(Wish wish, Cause cause) {
        keep(OUTCOME, Objects.requireNonNull(wish.themeId()), wish, cause, null);
    }

    void keep(News news) {
        keep(NEWS, news.project().themeId(), news.project(), news.cause(), news.wording());
    }

    void done(Cause cause) {
        occasions.deleteOne(eq("_id", cause.eventId()));
    }

    void receiptsOf(String callId, BiConsumer<Response, Cause> reader) {
        each(RECEIPT, eq("waitsFor", callId))
                .forEach(found -> reader.accept(data(found, Response.class), cause(found)));
    }

    void outcomesIn(String themeId, BiConsumer<Wish, Cause> reader) {
        each(OUTCOME, eq("waitsFor", themeId))
                .forEach(found -> reader.accept(data(found, Wish.class), cause(found)));
    }

    boolean holdsNews() {
        return occasions.find(eq("kind", NEWS)).first() != null;
    }

    void newsUnder(Collection<String> themeIds, Consumer<News> reader) {
        each(NEWS, in("waitsFor", themeIds))
                .forEach(
                        found ->
                                reader.accept(
                                        new News(
                                                Wording.valueOf(found.getString("wording")),
                                                data(found, Project.class),
                                                cause(found))));
    }

    private void keep(
            String kind, String waitsFor, Object data, Cause cause, @Nullable Wording wording) {
        occasions.replaceOne(
                eq("_id", cause.eventId()),
                new Document("_id", cause.eventId())
                        .append("kind", kind)
                        .append("waitsFor", waitsFor)
                        .append("wording", wording == null ? null : wording.name())
                        .append("at", cause.at().toString())
                        .append("data", Json.toDocument(data)),
                new ReplaceOptions().upsert(true));
    }

    private List<Document> each(String kind, Bson waitsFor) {
        Bson filter = and(waitsFor, Filters.eq("kind", kind));
        return occasions.find(filter).into(new ArrayList<>());
    }

    private static <T> T data(Document found, Class<T> type) {
        return Json.read(found.get("data", Document.class), type);
    }

    private static Cause cause(Document found) {
        return new Cause(found.getString("_id"), Instant.parse(found.getString("at")));
    }
}
