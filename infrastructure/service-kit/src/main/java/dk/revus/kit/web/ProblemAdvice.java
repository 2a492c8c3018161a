package dk.revus.kit.web;

import com.mongodb.MongoException;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Everything that goes wrong becomes a problem with a stable code; the text stays in the log. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> known(
            ProblemException e, HttpServletRequest request) {
        return problems.entity(e.problem(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> unreadable(
            HttpMessageNotReadableException e, HttpServletRequest request) {
        return problems.entity(unreadable(e.getCause()), request);
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    Problem.of(
                                    400,
                                    "unknown-field",
                                    "The request has a field that this command does not know.")
                            .with("field", path(unknown));
            case StreamConstraintsException tooLong ->
                    Problem.of(413, "too-large", "The request is too long. Send less text.");
            case JacksonException wrong when isAboutAField(wrong) ->
                    Problem.of(400, "invalid-value", "A field has a value of the wrong kind.")
                            .with(
                                    "errors",
                                    List.of(
                                            Map.of(
                                                    "field",
                                                    path(wrong),
                                                    "message",
                                                    "has the wrong form")));
            case null, default ->
                    Problem.of(400, "malformed-request", "The body is not the JSON we expect.");
        };
    }

    /** Not about the text as a whole, such as one that goes on after its end. */
    private static boolean isAboutAField(JacksonException e) {
        return (e instanceof DatabindException || e instanceof InputCoercionException)
                && !path(e).isEmpty();
    }

    private static String path(JacksonException e) {
        return Optional.ofNullable(e.getPathReference())
                .map(reference -> e.getPath())
                .map(
                        steps ->
                                steps.stream()
                                        .map(
                                                step ->
                                                        step.getPropertyName() == null
                                                                ? "[" + step.getIndex() + "]"
                                                                : step.getPropertyName())
                                        .reduce((a, b) -> b.startsWith("[") ? a + b : a + "." + b)
                                        .orElse(""))
                .orElse("");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> invalid(
            MethodArgumentNotValidException e, HttpServletRequest request) {
        var errors =
                e.getBindingResult().getFieldErrors().stream()
                        .map(
                                error ->
                                        Map.of(
                                                "field",
                                                error.getField(),
                                                "message",
                                                String.valueOf(error.getDefaultMessage())))
                        .toList();
        return problems.entity(invalidValue(errors), request);
    }

    @ExceptionHandler({
        HandlerMethodValidationException.class,
        ConstraintViolationException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<Map<String, @Nullable Object>> invalidParameter(
            Exception e, HttpServletRequest request) {
        var field = e instanceof MethodArgumentTypeMismatchException m ? m.getName() : "";
        return problems.entity(
                invalidValue(List.of(Map.of("field", field, "message", "has the wrong form"))),
                request);
    }

    private static Problem invalidValue(List<Map<String, String>> errors) {
        return Problem.of(400, "invalid-value", "Some values cannot be used. 'errors' says which.")
                .with("errors", errors);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> databaseAway(
            MongoException e, HttpServletRequest request) {
        LOG.warn("The database did not answer: {}", e.toString());
        return problems.entity(Problem.databaseAway(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> anythingElse(
            Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            return problems.entity(framework(known.getStatusCode().value()), request);
        }
        LOG.error("Unexpected at {}", request.getRequestURI(), e);
        return problems.entity(
                Problem.of(
                        500,
                        "internal-error",
                        "Something went wrong on our side. Tell us the correlation id."),
                request);
    }

    static Problem framework(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed", "This address takes another method.");
            case 406 ->
                    Problem.of(406, "not-acceptable", "We cannot answer in the form you accept.");
            case 413 -> Problem.of(413, "too-large", "The request is too long. Send less.");
            case 415 -> Problem.of(415, "unsupported-media-type", "Send JSON: application/json.");
            default ->
                    status >= 500
                            ? Problem.of(status, "internal-error", "Something went wrong.")
                            : Problem.of(
                                    status, "malformed-request", "The request is not complete.");
        };
    }
}
