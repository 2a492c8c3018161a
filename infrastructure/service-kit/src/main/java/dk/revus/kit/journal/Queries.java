package dk.revus.kit.journal;

import dk.revus.kit.permission.Actions;
import dk.revus.kit.security.Actor;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one kind of thing without changing it: how it is, how it came to be so, and what
 * somebody may do with it.
 */
public final class Queries<S, E, R> {

    private final Aggregate<?, S, E, R> aggregate;
    private final Streams<S, E, R> streams;
    private final States<S, E, R> states;
    private final Guard<S> guard;
    private final Clock clock;

    Queries(
            Aggregate<?, S, E, R> aggregate,
            Streams<S, E, R> streams,
            States<S, E, R> states,
            Guard<S> guard,
            Clock clock) {
        this.aggregate = aggregate;
        this.streams = streams;
        this.states = states;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Whether nothing has happened to it since this version: one look at the journal, by key. So
     * what was learnt of a thing may be kept, and is still right when another process changed it.
     *
     * @param version 0 for a thing that there was not yet
     */
    public boolean isStill(String id, long version) {
        return streams.isLast(id, version);
    }

    /** The thing as it is now; in its first state, with version 0, while there is none. */
    public Stored<S> asItIs(String id) {
        return streams.load(id);
    }

    /** The thing as it is now, or empty when there is none. */
    public Optional<Stored<S>> find(String id) {
        return Optional.of(streams.load(id)).filter(Stored::exists);
    }

    /**
     * The thing, if this actor may read it ({@code read} in the permission table).
     *
     * @return empty for what is not there and for what belongs to others
     */
    public Optional<Stored<S>> findFor(Actor actor, String id) {
        return find(id).filter(stored -> mayRead(stored, actor));
    }

    public boolean mayRead(Stored<S> stored, Actor actor) {
        return guard.lets(actor, stored, clock.instant());
    }

    /** In the order of their ids. */
    public List<Stored<S>> list(Bson filter, @Nullable String after, int limit) {
        return states.list(filter, after, limit);
    }

    /**
     * How many there are with each of these values; a value that none has is missing.
     *
     * @param field of the state document, with an index ({@code foundBy})
     */
    public Map<String, Integer> count(String field, Collection<String> values) {
        return values.isEmpty() ? Map.of() : states.count(field, values);
    }

    public List<Stored<S>> list(int limit) {
        return states.list(new Document(), null, limit);
    }

    /**
     * What happened to a thing, newest first.
     *
     * @param before only commits with a lower version; {@code Long.MAX_VALUE} from the newest on
     */
    public List<PastCommit<E>> history(String id, long before, int limit) {
        return streams.history(id, before, limit);
    }

    /**
     * The commits with an event of a part of the family, oldest first.
     *
     * @param part such as one of the sealed interfaces that the events are grouped by
     */
    public List<PastCommit<E>> historyOf(String id, Class<? extends E> part) {
        return streams.historyOf(id, part);
    }

    /**
     * What is made of each event of one kind and of its commit, oldest first.
     *
     * @param kind the record of the event
     */
    public <P extends E, T> List<T> each(
            String id, Class<P> kind, BiFunction<PastCommit<E>, P, T> made) {
        return historyOf(id, kind).stream()
                .flatMap(
                        commit ->
                                commit.events().stream()
                                        .filter(kind::isInstance)
                                        .map(event -> made.apply(commit, kind.cast(event))))
                .toList();
    }

    /**
     * Those that the journal itself knows by one of these values, whatever the state documents say:
     * for what cannot be made good again. It reads all commits, so ask seldom.
     *
     * @param field of an event's data, such as {@code file.contentId}
     */
    public List<Stored<S>> fromTheJournal(String field, Collection<String> values) {
        return values.isEmpty() ? List.of() : streams.withValues(field, values);
    }

    /** What this actor may do with it now, and why not the rest, as far as the table knows. */
    public Actions actions(Stored<S> stored, Actor actor) {
        return guard.actions(stored, actor, clock.instant());
    }

    /**
     * What this actor may do with it now, and why not the rest, as the table and the decider know.
     *
     * @param inTheWay what the decider would refuse a command of the table with now, whatever is
     *     sent along; the decider begins with the same
     */
    public Actions actions(
            Stored<S> stored, Actor actor, Function<String, Optional<? extends R>> inTheWay) {
        return actions(stored, actor)
                .unless(
                        command ->
                                inTheWay.apply(command)
                                        .map(
                                                refusal ->
                                                        aggregate
                                                                .refusals()
                                                                .apply(refusal)
                                                                .code()));
    }

    public String stateName(Stored<S> stored) {
        return guard.stateName(stored);
    }
}
