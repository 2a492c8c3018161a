package dk.revus.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems in one way, in controllers and in filters alike. */
public final class ProblemWriter {

    /** Request attribute: the code that was answered, for the audit. */
    public static final String CODE = ProblemWriter.class.getName() + ".code";

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public ResponseEntity<Map<String, @Nullable Object>> entity(
            Problem problem, HttpServletRequest request) {
        return entity(problem, HttpHeaders.EMPTY, request);
    }

    /**
     * @param headers that belong to this refusal, such as {@code Allow}
     */
    public ResponseEntity<Map<String, @Nullable Object>> entity(
            Problem problem, HttpHeaders headers, HttpServletRequest request) {
        var answer =
                ResponseEntity.status(problem.status())
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        retryAfter(problem, (name, value) -> answer.header(name, value));
        return answer.body(body(problem, request));
    }

    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        retryAfter(problem, response::setHeader);
        if (problem.status() == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.getOutputStream().write(json.writeValueAsBytes(body(problem, request)));
    }

    private static void retryAfter(
            Problem problem, java.util.function.BiConsumer<String, String> header) {
        if (problem.more().get("retryAfterSeconds") instanceof Number seconds) {
            header.accept(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
    }

    private static Map<String, @Nullable Object> body(Problem problem, HttpServletRequest request) {
        request.setAttribute(CODE, problem.code());
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("type", "urn:revus:problem:" + problem.code());
        var status = HttpStatus.resolve(problem.status());
        body.put("title", status == null ? "Problem" : status.getReasonPhrase());
        body.put("status", problem.status());
        body.put("detail", problem.detail());
        var address = request.getRequestURI();
        if (address != null) { // null for a request that could not be read so far
            body.put("instance", address);
        }
        body.put("traceId", TraceId.of(request));
        body.putAll(problem.more());
        return body;
    }
}
