package dk.revus.kit.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoDatabase;
import java.util.regex.Pattern;

/** State documents are caches: this throws them away and makes the same ones again. */
public final class Rebuild<S, E, R> {

    private final Aggregate<?, S, E, R> aggregate;
    private final Streams<S, E, R> streams;
    private final States<S, E, R> states;
    private final Journal journal;
    private final MongoDatabase database;

    Rebuild(
            Aggregate<?, S, E, R> aggregate,
            Streams<S, E, R> streams,
            States<S, E, R> states,
            Journal journal,
            MongoDatabase database) {
        this.aggregate = aggregate;
        this.streams = streams;
        this.states = states;
        this.journal = journal;
        this.database = database;
    }

    /**
     * @return how many state documents were made
     */
    public long run() {
        database.getCollection("state-" + aggregate.kind()).drop();
        var prefix = aggregate.kind() + "/";
        long made = 0;
        var firsts =
                journal.commits()
                        .find(and(eq("version", 1), regex("stream", "^" + Pattern.quote(prefix))));
        for (var first : firsts) {
            states.save(streams.rebuild(first.getString("stream").substring(prefix.length())));
            made++;
        }
        return made;
    }
}
