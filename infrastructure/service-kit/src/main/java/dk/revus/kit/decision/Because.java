package dk.revus.kit.decision;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A refusal for the reason of another one, which gives code and sentence; what else it holds is
 * told beside the other's details.
 */
public interface Because {

    /** The refusal that carries the code. */
    Object why();

    /**
     * What is in the way of a command: what is wrong, and beside it what somebody is to be asked,
     * so that both are told in one round; or the question alone.
     *
     * @param together makes one refusal of both, for the reason of what is wrong
     */
    static <R, Q extends R> Optional<R> both(
            Optional<? extends R> wrong,
            Optional<Q> question,
            BiFunction<? super R, ? super Q, ? extends R> together) {
        return wrong.<R>map(why -> question.<R>map(asked -> together.apply(why, asked)).orElse(why))
                .or(() -> question);
    }
}
