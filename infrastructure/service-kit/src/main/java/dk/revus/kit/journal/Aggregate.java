package dk.revus.kit.journal;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.Refusals;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that the journal must know of one kind of thing.
 *
 * @param kind its name in stream ids and keys, such as "theme"
 * @param initial what it is before its first event
 * @param commands names of what can be asked of it; the permission table uses the same names
 * @param states names of its states; the permission table uses the same names
 * @param refusals what a refusal is called outside
 * @param publishedEvents what is told of an event, given the thing as it is after that event
 * @param owner the organisation whose thing it is, or null when it is everybody's
 * @param foundBy fields of the state document that lists are asked by; each has an index
 * @param upcaster lifts what was kept in an earlier shape
 */
public record Aggregate<C, S, E, R>(
        String kind,
        S initial,
        BiFunction<S, E, S> evolve,
        TypeNames<C> commands,
        TypeNames<E> events,
        TypeNames<S> states,
        Permissions permissions,
        Function<R, Problem> refusals,
        BiFunction<Stored<S>, E, List<PublishedEvent>> publishedEvents,
        BiFunction<String, S, @Nullable String> owner,
        List<String> foundBy,
        Upcaster upcaster) {

    public Aggregate {
        foundBy = List.copyOf(foundBy);
    }

    /**
     * Begins to put one together.
     *
     * @param commands what can be asked of it; each carries the name that the permission table uses
     *     and the journal keeps
     * @param states what it can be; each carries the name that the permission table uses
     * @param events what can happen to it; each carries the name that stands in the journal for
     *     ever
     * @param refusals why not; each says what it is called outside
     * @throws IllegalStateException when one of them does not
     */
    public static <C, S, E, R> AggregateBuilder<C, S, E, R> named(
            String kind, Class<C> commands, Class<S> states, Class<E> events, Class<R> refusals) {
        Refusals.demandAnswers(refusals);
        return new AggregateBuilder<>(
                kind, TypeNames.of(commands), TypeNames.of(states), TypeNames.of(events));
    }

    /** An event as it was kept, whenever that was. */
    public E event(String name, Map<String, ?> kept) {
        return upcaster.read(kept, events.typeOf(name));
    }

    /** A state as it was kept, whenever that was. */
    public S state(String name, Map<String, ?> kept) {
        return upcaster.read(kept, states.typeOf(name));
    }

    String streamOf(String id) {
        return kind + "/" + id;
    }
}
