package dk.revus.kit.journal;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The collection of commits. Inserting one is the only atomic step there is. */
public final class Journal {

    public static final String COLLECTION = "journal";

    private final MongoCollection<Document> commits;

    public Journal(MongoDatabase database) {
        this.commits = database.getCollection(COLLECTION);
    }

    /** Only unpublished commits carry {@code relay}, so the index stays as small as the backlog. */
    public void prepare() {
        commits.createIndex(Indexes.ascending("relay.until"), new IndexOptions().sparse(true));
    }

    /**
     * @return false when somebody was faster: the version is taken
     */
    boolean append(Document commit) {
        try {
            commits.insertOne(commit);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getError().getCode())
                    == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    public @Nullable Document find(String stream, long version) {
        return commits.find(eq("_id", stream + "#" + version)).first();
    }

    public MongoCollection<Document> commits() {
        return commits;
    }
}
