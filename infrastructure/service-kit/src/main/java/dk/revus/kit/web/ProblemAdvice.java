package dk.revus.kit.web;

import com.mongodb.MongoException;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.problem.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Everything that goes wrong becomes a problem with a stable code; the text stays in the log. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;
    private final EveryError errors;

    ProblemAdvice(ProblemWriter problems, JsonMapper json, Validator validator) {
        this.problems = problems;
        this.errors = new EveryError(json, validator);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> known(
            ProblemException e, HttpServletRequest request) {
        return problems.entity(e.problem(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> unreadable(
            HttpMessageNotReadableException e, HandlerMethod command, HttpServletRequest request)
            throws IOException {
        var problem =
                e.getCause() instanceof JacksonException wrong && isAboutAField(wrong)
                        ? invalid(wrong, command, request)
                        : unreadable(e.getCause());
        return problems.entity(problem, request);
    }

    private Problem invalid(
            JacksonException wrong, HandlerMethod command, HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readAllBytes(); // kept by BufferedRequest
        return FieldErrors.invalidValue(errors.in(body, command, wrong));
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    Problem.of(
                                    400,
                                    "unknown-field",
                                    "The request has a field that this command does not know.")
                            .with("field", FieldErrors.path(unknown));
            case StreamConstraintsException tooLong ->
                    Problem.of(413, "too-large", "The request is too long. Send less text.");
            case null, default ->
                    Problem.of(400, "malformed-request", "The body is not the JSON we expect.");
        };
    }

    /** Not about the text as a whole, such as one that goes on after its end. */
    private static boolean isAboutAField(JacksonException e) {
        return !(e instanceof UnrecognizedPropertyException)
                && (e instanceof DatabindException || e instanceof InputCoercionException)
                && !FieldErrors.path(e).isEmpty();
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> invalid(
            MethodArgumentNotValidException e, HttpServletRequest request) {
        return problems.entity(FieldErrors.of(e.getBindingResult()), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> invalidParameter(
            HandlerMethodValidationException e, HttpServletRequest request) {
        return problems.entity(FieldErrors.of(e), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> unreadableParameter(
            MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problems.entity(FieldErrors.of(e), request);
    }

    /** Tomcat reads the query when somebody first asks for a part of it. */
    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> unreadableQuery(
            InvalidParameterException e, HttpServletRequest request) {
        return problems.entity(framework(e.getErrorCode()), request);
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
            return problems.entity(
                    framework(known.getStatusCode().value()), headers(known), request);
        }
        LOG.error("Unexpected at {}, trace {}", request.getRequestURI(), TraceId.of(request), e);
        return problems.entity(
                Problem.of(
                        500,
                        "internal-error",
                        "Something went wrong on our side. Tell us the trace id."),
                request);
    }

    /** Where GET is taken, HEAD is. */
    private static HttpHeaders headers(ErrorResponse known) {
        var headers = HttpHeaders.copyOf(known.getHeaders());
        var allowed = new TreeSet<>(headers.getAllow());
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
            headers.setAllow(allowed);
        }
        return headers;
    }

    /** What is said when not we but the framework or the server refused. */
    static Problem framework(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "method-not-allowed", "This address takes another method.");
            case 406 ->
                    Problem.of(406, "not-acceptable", "We cannot answer in the form you accept.");
            case 413, 414, 431 ->
                    Problem.of(status, "too-large", "The request is too long. Send less.");
            case 415 -> Problem.of(415, "unsupported-media-type", "Send JSON: application/json.");
            default ->
                    status >= 500
                            ? Problem.of(status, "internal-error", "Something went wrong.")
                            : Problem.of(
                                    status,
                                    "malformed-request",
                                    "The request is incomplete, or has something in its address or"
                                            + " its headers that cannot be read.");
        };
    }
}
