package dk.revus.kit.web;

import dk.revus.kit.journal.Answer;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** An answer on its way out: a body with its tag, or the problem. */
public final class Answers {

    private Answers() {}

    /**
     * @throws ProblemException when it was refused; the advice writes it
     */
    public static <S> ResponseEntity<Object> of(
            Answer<S> answer, Function<Stored<S>, Object> view) {
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
    public static <S> ResponseEntity<Object> created(
            Answer<S> answer,
            Function<Stored<S>, String> location,
            Function<Stored<S>, Object> view) {
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
    public static <S> ResponseEntity<Object> found(
            Optional<Stored<S>> found, Function<Stored<S>, Object> view) {
        var stored = found.orElseThrow(() -> new ProblemException(Problem.notFound()));
        return tagged(ResponseEntity.ok(), stored, view);
    }

    private static <S> ResponseEntity<Object> tagged(
            ResponseEntity.BodyBuilder answer, Stored<S> stored, Function<Stored<S>, Object> view) {
        return answer.eTag("\"" + stored.version() + "\"").body(view.apply(stored));
    }

    private static <S> Problem withCurrent(
            Problem problem, Stored<S> stored, Function<Stored<S>, Object> view) {
        return problem.status() == 412 ? problem.with("current", view.apply(stored)) : problem;
    }
}
