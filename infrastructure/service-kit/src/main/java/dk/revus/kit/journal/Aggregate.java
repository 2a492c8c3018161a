package dk.revus.kit.journal;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Problem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that the journal must know of one kind of thing.
 *
 * @param kind its name in stream ids and keys, such as "theme"
 * @param initial what it is before its first event
 * @param states names of its states; the permission table uses the same names
 * @param refusals what a refusal is called outside
 * @param letters what is told of an event, given the thing as it is after that event
 * @param owner the organisation whose thing it is, or null when it is everybody's
 * @param foundBy fields of the state document that lists are asked by; each has an index
 */
public record Aggregate<S, E, R>(
        String kind,
        S initial,
        BiFunction<S, E, S> evolve,
        TypeNames<E> events,
        TypeNames<S> states,
        Permissions permissions,
        Function<R, Problem> refusals,
        BiFunction<Stored<S>, E, List<Letter>> letters,
        BiFunction<String, S, @Nullable String> owner,
        List<String> foundBy) {

    public Aggregate {
        foundBy = List.copyOf(foundBy);
    }

    public static <S, E, R> AggregateBuilder<S, E, R> named(String kind) {
        return new AggregateBuilder<>(kind);
    }

    String streamOf(String id) {
        return kind + "/" + id;
    }
}
