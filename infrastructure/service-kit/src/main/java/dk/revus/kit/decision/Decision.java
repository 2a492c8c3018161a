package dk.revus.kit.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What became of a command. A refusal is an answer, not an exception: the compiler carries its
 * reason to the edge.
 *
 * @param <E> the events of the deciding aggregate
 * @param <R> the reasons it may refuse with
 */
public sealed interface Decision<E, R> {

    /**
     * @param events what is now true, in order; empty when the command changes nothing
     */
    record Accepted<E, R>(List<E> events) implements Decision<E, R> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E, R>(R reason) implements Decision<E, R> {}

    @SafeVarargs
    static <E, R> Decision<E, R> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E, R> Decision<E, R> refuse(R reason) {
        return new Refused<>(reason);
    }

    /**
     * Decides on, unless something is in the way.
     *
     * @param inTheWay what an offer of the command asks as well, so that what is offered can be
     *     done
     */
    static <E, R> Decision<E, R> unless(
            Optional<? extends R> inTheWay, Supplier<Decision<E, R>> next) {
        return inTheWay.<Decision<E, R>>map(Decision::refuse).orElseGet(next);
    }
}
