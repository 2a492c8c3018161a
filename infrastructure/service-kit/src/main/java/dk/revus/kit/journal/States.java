package dk.revus.kit.journal;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import dk.revus.kit.database.ReadsTogether;
import dk.revus.kit.database.WritesTogether;
import dk.revus.kit.text.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** State documents: caches of the journal that queries read. Deleting them loses nothing. */
final class States<S, E, R> {

    private final Aggregate<?, S, E, R> aggregate;
    private final MongoCollection<Document> documents;
    private final ReadsTogether reads;
    private final WritesTogether writes;
    private volatile boolean prepared;
    private volatile boolean preparedToCreate;

    States(Aggregate<?, S, E, R> aggregate, MongoDatabase database) {
        this.aggregate = aggregate;
        this.documents = database.getCollection("state-" + aggregate.kind());
        this.reads = new ReadsTogether(documents);
        this.writes = new WritesTogether(documents);
    }

    Optional<Stored<S>> find(String id) {
        return reads.find(id).map(this::read);
    }

    /** Not at the start: a database that is away then must not keep the service from starting. */
    private void prepare() {
        if (!prepared) {
            aggregate.foundBy().forEach(f -> documents.createIndex(index(f)));
            prepared = true;
        }
    }

    /** What lies under one value lies in the order of the pages: of the next field, or the ids. */
    private static Bson index(String field) {
        return Indexes.ascending((field + "/_id").split("/"));
    }

    /** What this command made before, however often it has been changed since. */
    Optional<Stored<S>> madeBy(String commandId) {
        if (!preparedToCreate) {
            documents.createIndex(Indexes.ascending("createdBy"));
            preparedToCreate = true;
        }
        return Optional.ofNullable(documents.find(eq("createdBy", commandId)).first())
                .map(this::read);
    }

    List<Stored<S>> list(Bson filter, @Nullable String after, int limit) {
        prepare();
        var wanted = after == null ? filter : Filters.and(filter, gt("_id", after));
        var found = new ArrayList<Stored<S>>();
        documents
                .find(wanted)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .forEach(document -> found.add(read(document)));
        return found;
    }

    /** How many have each of these values in a field; a value that none has is missing. */
    Map<String, Integer> count(String field, Collection<String> values) {
        prepare();
        var found = new HashMap<String, Integer>();
        documents
                .aggregate(
                        List.of(
                                match(in(field, values)),
                                group("$" + field, Accumulators.sum("times", 1))))
                .forEach(
                        counted ->
                                found.put(
                                        counted.getString("_id"), counted.getInteger("times", 0)));
        return found;
    }

    /**
     * The highest number that is taken; 0 while there is none. Of each number of digits the
     * database is asked for the last id alone, which the index on ids has.
     */
    int highest(Numbering numbering) {
        int highest = 0;
        for (int length = numbering.digits(); ; length++) {
            var last = last(numbering, length);
            if (last == null) {
                return highest;
            }
            highest = numbering.numberOf(last);
            if (!numbering.isLast(last, length)) {
                return highest;
            }
        }
    }

    private @Nullable String last(Numbering numbering, int length) {
        var found =
                documents
                        .find(
                                and(
                                        gte("_id", numbering.first(length)),
                                        lte("_id", numbering.last(length)),
                                        regex("_id", numbering.pattern(length))))
                        .projection(Projections.include("_id"))
                        .sort(Sorts.descending("_id"))
                        .first();
        return found == null ? null : found.getString("_id");
    }

    /** Writes unless a later version is already there. */
    void save(Stored<S> stored) {
        var document =
                new Document("_id", stored.id())
                        .append("version", stored.version())
                        .append("name", aggregate.states().nameOf(stored.state()))
                        .append("state", Json.toDocument(stored.state()))
                        .append("createdAt", Date.from(stored.createdAt()))
                        .append("changedAt", Date.from(stored.changedAt()))
                        .append("hash", stored.hash())
                        .append("recentCommands", stored.recentCommands())
                        .append("createdBy", stored.createdBy());
        writes.write(
                new ReplaceOneModel<>(
                        and(eq("_id", stored.id()), lt("version", stored.version())),
                        document,
                        new ReplaceOptions().upsert(true)));
    }

    private Stored<S> read(Document document) {
        return new Stored<>(
                document.getString("_id"),
                Json.number(document, "version"),
                aggregate.state(document.getString("name"), document.get("state", Document.class)),
                instant(document, "createdAt"),
                instant(document, "changedAt"),
                document.getString("hash"),
                document.getString("createdBy"),
                document.getList("recentCommands", String.class));
    }

    static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
