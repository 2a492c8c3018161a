package dk.revus.kit.journal;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;

/** Where a feature gets the handler of its kind of thing. */
public final class Aggregates {

    private final MongoDatabase database;
    private final Journal journal;
    private final CommitListener listener;
    private final Clock clock;

    public Aggregates(
            MongoDatabase database, Journal journal, CommitListener listener, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.listener = listener;
        this.clock = clock;
    }

    public <C, S, E, R> Handler<C, S, E, R> of(Aggregate<C, S, E, R> aggregate) {
        var states = new States<>(aggregate, database);
        return new Handler<>(
                aggregate, new Streams<>(aggregate, journal, states, listener), states, clock);
    }

    /** Rebuilds every state document of a kind from the journal. */
    public <S, E, R> Rebuild<S, E, R> rebuildOf(Aggregate<?, S, E, R> aggregate) {
        var states = new States<>(aggregate, database);
        return new Rebuild<>(
                aggregate,
                new Streams<>(aggregate, journal, states, listener),
                states,
                journal,
                database);
    }
}
