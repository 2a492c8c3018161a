package dk.revus.kit.journal;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Load, decide, commit, for one kind of thing. It has no opinions of its own. */
public final class Handler<C, S, E, R> {

    /** How often a command without an expected version is decided anew when somebody was faster. */
    private static final int TRIES = 16;

    /** How many may ask for the next number in the same moment and each get one. */
    private static final int NUMBERS = 1000;

    private final Aggregate<C, S, E, R> aggregate;
    private final Streams<S, E, R> streams;
    private final States<S, E, R> states;
    private final Guard<S> guard;
    private final Clock clock;

    Handler(
            Aggregate<C, S, E, R> aggregate,
            Streams<S, E, R> streams,
            States<S, E, R> states,
            Clock clock) {
        this.aggregate = aggregate;
        this.streams = streams;
        this.states = states;
        this.guard = new Guard<>(aggregate);
        this.clock = clock;
    }

    /**
     * Checks permission, version and state, decides, commits. The first attempt trusts the state
     * document, which is nearly always up to date: was it not, inserting the commit tells, and what
     * is not committed is held against the journal before it is answered.
     *
     * @param command says itself what it is called in the table and in the journal
     * @param decide sees the present state; may run again when somebody was faster
     */
    public Answer<S> handle(
            String id, C command, CommandContext context, Function<S, Decision<E, R>> decide) {
        return handleNamed(id, aggregate.commands().nameOf(command), context, decide);
    }

    private Answer<S> handleNamed(
            String id, String command, CommandContext context, Function<S, Decision<E, R>> decide) {
        var stored = streams.known(id);
        boolean upToDate = false;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var answer =
                    stored.recentCommands().contains(context.commandId())
                            ? Optional.of(known(stored, context))
                            : tryOnce(stored, command, context, decide);
            if (answer.isPresent() && (upToDate || isCommitted(answer.get(), stored))) {
                return answer.get();
            }
            var current = streams.catchUp(stored);
            if (answer.isPresent() && current.version() == stored.version()) {
                return answer.get();
            }
            stored = current;
            upToDate = true;
        }
        return new Answer.Refused<>(
                Problem.conflict("busy", "Many are changing this just now. Try again in a moment."),
                stored);
    }

    /** The command was carried out before; whether this is its repeat, the request tells. */
    private Answer<S> known(Stored<S> stored, CommandContext context) {
        return streams.isRepeat(stored, context)
                ? new Answer.Done<>(stored)
                : new Answer.Refused<>(Problem.keyOfAnotherRequest(), stored);
    }

    private static <S> boolean isCommitted(Answer<S> answer, Stored<S> before) {
        return answer instanceof Answer.Done<S>(var after) && after.version() > before.version();
    }

    /**
     * @return empty when somebody was faster
     */
    private Optional<Answer<S>> tryOnce(
            Stored<S> stored,
            String command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        var problem = guard.objection(stored, command, context);
        if (problem.isPresent()) {
            return Optional.of(new Answer.Refused<>(problem.get(), stored));
        }
        return switch (decide.apply(stored.state())) {
            case Decision.Refused<E, R>(var reason) ->
                    Optional.of(new Answer.Refused<>(aggregate.refusals().apply(reason), stored));
            case Decision.Accepted<E, R>(var events) when events.isEmpty() ->
                    Optional.of(new Answer.Done<>(stored));
            case Decision.Accepted<E, R>(var events) ->
                    streams.commit(stored, events, command, context).map(Answer.Done::new);
        };
    }

    /**
     * Makes a new thing under the first free id.
     *
     * @param ids proposes an id; asked again when it was taken meanwhile
     */
    public Answer<S> create(
            Supplier<String> ids,
            C command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        return createNamed(ids, aggregate.commands().nameOf(command), context, decide);
    }

    /**
     * The same for a command whose content is made only once it is admitted, such as a file that is
     * not opened for just anybody.
     */
    public Answer<S> create(
            Supplier<String> ids,
            Class<? extends C> command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        return createNamed(ids, aggregate.commands().nameOfType(command), context, decide);
    }

    private Answer<S> createNamed(
            Supplier<String> ids,
            String command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        var earlier = states.madeBy(context.commandId());
        if (earlier.isPresent()) {
            return known(earlier.get(), context);
        }
        for (int attempt = 0; attempt < NUMBERS; attempt++) {
            var stored = streams.load(ids.get());
            if (!stored.exists()) {
                var answer = tryOnce(stored, command, context, decide);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        throw new IllegalStateException("No free id for a new " + aggregate.kind());
    }

    /**
     * Makes a new thing under an id that is its own, such as a municipality's code.
     *
     * @param taken what to answer when there is one already that this command did not make; said
     *     only to those who might have made it
     */
    public Answer<S> createAs(
            String id,
            C asked,
            CommandContext context,
            Problem taken,
            Function<S, Decision<E, R>> decide) {
        var command = aggregate.commands().nameOf(asked);
        while (true) {
            var stored = streams.load(id);
            if (stored.exists()) {
                return stored.createdBy().equals(context.commandId())
                        ? known(stored, context)
                        : new Answer.Refused<>(
                                guard.notAdmitted(stored, command, context).orElse(taken), stored);
            }
            var answer = tryOnce(stored, command, context, decide);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
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
     * As its state document has it, without asking the journal whether there is more: for what is
     * only shown beside something else.
     */
    public Optional<Stored<S>> glance(String id) {
        return states.find(id);
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
