package dk.revus.kit.relay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import dk.revus.kit.journal.Journal;
import dk.revus.kit.settings.Instance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * The unpublished commits: those that still carry a claim, which says who publishes them and until
 * when that holds. A claim that has run out may be taken by anybody, in one conditional write.
 */
final class Outbox {

    static final Duration CLAIM = Duration.ofSeconds(5);

    private final Journal journal;
    private final MongoCollection<Document> commits;
    private final InstantSource realTime;
    private final String me;

    Outbox(Journal journal, InstantSource realTime, Instance instance) {
        this.journal = journal;
        this.commits = journal.commits();
        this.realTime = realTime;
        this.me = instance.name();
    }

    /** The index that keeps looking for claims as cheap as the backlog is small. */
    void prepare() {
        journal.prepare();
    }

    Document claim() {
        return new Document("by", me).append("until", Date.from(realTime.instant().plus(CLAIM)));
    }

    /** Whether this commit has been told, or has nothing to tell. */
    boolean isPublished(String stream, long version) {
        var commit = journal.find(stream, version);
        return commit == null || !commit.containsKey("relay");
    }

    /** Takes what others claimed and did not publish in time. */
    List<Document> takeExpired(int limit) {
        var expired = lt("relay.until", Date.from(realTime.instant()));
        var taken = new ArrayList<Document>();
        for (var commit : commits.find(expired).limit(limit)) {
            var seen = commit.get("relay", Document.class);
            if (me.equals(seen.getString("by"))) {
                continue;
            }
            var won =
                    commits.updateOne(
                            and(
                                    eq("_id", commit.getString("_id")),
                                    eq("relay.by", seen.getString("by")),
                                    eq("relay.until", seen.getDate("until"))),
                            Updates.set("relay", claim()));
            if (won.getModifiedCount() == 1) {
                taken.add(commit);
            }
        }
        return taken;
    }

    void renew(Collection<String> ids) {
        if (!ids.isEmpty()) {
            commits.updateMany(
                    and(in("_id", ids), eq("relay.by", me)), Updates.set("relay", claim()));
        }
    }

    void markPublished(Collection<String> ids) {
        commits.updateMany(in("_id", ids), Updates.unset("relay"));
    }
}
