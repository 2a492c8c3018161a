package dk.revus.kit.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import dk.revus.kit.database.ReadsTogether;
import dk.revus.kit.database.WritesTogether;
import dk.revus.kit.text.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The collection of commits. Inserting one is the only atomic step there is. */
public final class Journal {

    public static final String COLLECTION = "journal";

    private final MongoCollection<Document> commits;
    private final ReadsTogether reads;
    private final WritesTogether writes;

    public Journal(MongoDatabase database) {
        this.commits = database.getCollection(COLLECTION);
        this.reads = new ReadsTogether(commits);
        this.writes = new WritesTogether(commits);
    }

    /** Only unpublished commits carry {@code relay}, so the index stays as small as the backlog. */
    public void prepare() {
        commits.createIndex(Indexes.ascending("relay.until"), new IndexOptions().sparse(true));
    }

    /**
     * @return false when somebody was faster: the version is taken
     */
    boolean append(Document commit) {
        return writes.write(new InsertOneModel<>(commit));
    }

    public @Nullable Document find(String stream, long version) {
        return reads.find(stream + "#" + version).orElse(null);
    }

    /** Those of these versions that there are, highest first. */
    List<Document> find(String stream, List<Long> versions) {
        var ids = versions.stream().map(version -> stream + "#" + version).toList();
        return byVersion(commits.find(in("_id", ids))).reversed();
    }

    /** The stream's commits with an event of one of these types, in order. */
    List<Document> withEvents(String stream, Set<String> types) {
        return byVersion(
                commits.find(
                        and(
                                gt("_id", stream + "#"),
                                lt("_id", stream + "$"), // the character after #
                                in("events.type", types))));
    }

    /**
     * The streams of a kind with an event that has one of these values. There is no index for it:
     * all commits are read.
     *
     * @param field of the event's data, such as {@code file.contentId}
     */
    Set<String> streamsWith(String kind, String field, Collection<String> values) {
        return commits.distinct(
                        "stream",
                        and(
                                regex("stream", "^" + Pattern.quote(kind + "/")),
                                in("events.data." + field, values)),
                        String.class)
                .into(new HashSet<>());
    }

    private static List<Document> byVersion(FindIterable<Document> found) {
        var commits = found.into(new ArrayList<>());
        commits.sort(Comparator.comparingLong(commit -> Json.number(commit, "version")));
        return commits;
    }

    public MongoCollection<Document> commits() {
        return commits;
    }
}
