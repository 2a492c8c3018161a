package dk.revus.kit.web;

import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import java.util.Optional;
import java.util.function.Function;

/** A reply on its way out: the thing as it is shown, or the problem. */
public final class Replies {

    private Replies() {}

    /**
     * @throws ProblemException when it was refused; the advice writes it
     */
    public static <S, V extends Versioned> V of(
            CommandResult<S> result, Function<Stored<S>, V> view) {
        return switch (result) {
            case CommandResult.Done<S>(var stored) -> view.apply(stored);
            case CommandResult.Refused<S>(var problem, var stored) ->
                    throw new ProblemException(withCurrent(problem, stored, view));
        };
    }

    /**
     * @throws ProblemException 404 when there is nothing
     */
    public static <S, V extends Versioned> V found(
            Optional<Stored<S>> found, Function<Stored<S>, V> view) {
        return found.map(view).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private static <S> Problem withCurrent(
            Problem problem, Stored<S> stored, Function<Stored<S>, ?> view) {
        return problem.status() == 412 ? problem.with("current", view.apply(stored)) : problem;
    }
}
