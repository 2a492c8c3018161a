package dk.revus.gateway.answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes RFC 9457 problems in the form that docs/conventions.md gives them. */
@Component
public class Problems {

    /** Where a filter leaves the trace id of this request. */
    public static final String TRACE_ID = Problems.class.getName() + ".traceId";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> answer(
            ServerWebExchange exchange, HttpStatus status, String code, String detail) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(status);
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setCacheControl("no-store");
        var bytes = json.writeValueAsBytes(body(exchange, status, code, detail));
        headers.setContentLength(bytes.length);
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) {
            return response.setComplete();
        }
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    /** The same, with word of when it is worth trying again. */
    public Mono<Void> later(
            ServerWebExchange exchange,
            HttpStatus status,
            String code,
            String detail,
            Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return answer(exchange, status, code, detail);
    }

    private static Object body(
            ServerWebExchange exchange, HttpStatus status, String code, String detail) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:revus:problem:" + code);
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("instance", Asked.path(exchange));
        if (exchange.getAttribute(TRACE_ID) instanceof String traceId) {
            body.put("traceId", traceId);
        }
        return body;
    }

    /** A page for people, from this part's own files. */
    public Mono<Void> page(ServerWebExchange exchange, HttpStatus status, String html) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(new MediaType("text", "html", StandardCharsets.UTF_8));
        response.getHeaders().setCacheControl("no-store");
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }
}
