package dk.revus.kit.web;

import dk.revus.kit.journal.Answer;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** An answer on its way out: the thing as it is shown with its tag, or the problem. */
public final class Answers {

    private Answers() {}

    /**
     * @throws ProblemException when it was refused; the advice writes it
     */
    public static <S, V> ResponseEntity<V> of(Answer<S> answer, Function<Stored<S>, V> view) {
        return switch (answer) {
            case Answer.Done<S>(var stored) -> tagged(ResponseEntity.ok(), stored, view);
            case Answer.Refused<S>(var problem, var stored) ->
                    throw new ProblemException(withCurrent(problem, stored, view));
        };
    }

    /**
     * @param location the new thing's path
     * @throws ProblemException when it was refused
     */
    public static <S, V> ResponseEntity<V> created(
            Answer<S> answer, Function<Stored<S>, String> location, Function<Stored<S>, V> view) {
        return switch (answer) {
            case Answer.Done<S>(var stored) ->
                    tagged(
                            ResponseEntity.created(
                                    URI.create(
                                            org.springframework.web.util.UriUtils.encodePath(
                                                    location.apply(stored),
                                                    java.nio.charset.StandardCharsets.UTF_8))),
                            stored,
                            view);
            case Answer.Refused<S>(var problem, var stored) -> throw new ProblemException(problem);
        };
    }

    /**
     * @throws ProblemException 404 when there is nothing
     */
    public static <S, V> ResponseEntity<V> found(
            Optional<Stored<S>> found, Function<Stored<S>, V> view) {
        var stored = found.orElseThrow(() -> new ProblemException(Problem.notFound()));
        return tagged(ResponseEntity.ok(), stored, view);
    }

    private static <S, V> ResponseEntity<V> tagged(
            ResponseEntity.BodyBuilder answer, Stored<S> stored, Function<Stored<S>, V> view) {
        return answer.eTag("\"" + stored.version() + "\"").body(view.apply(stored));
    }

    private static <S> Problem withCurrent(
            Problem problem, Stored<S> stored, Function<Stored<S>, ?> view) {
        return problem.status() == 412 ? problem.with("current", view.apply(stored)) : problem;
    }
}
