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

    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final JsonMapper json;
    private final Pages pages;

    Problems(JsonMapper json, Pages pages) {
        this.json = json;
        this.pages = pages;
    }

    /**
     * Says what is wrong: to a program with a problem, to a person at a browser with a page.
     *
     * @param code stable, with a sentence of its own on the pages
     * @param detail an English sentence that a person can act on
     */
    public Mono<Void> answer(
            ServerWebExchange exchange, HttpStatus status, String code, String detail) {
        return OriginalRequest.byPerson(exchange)
                ? write(exchange, status, PAGE, page(exchange, code))
                : write(
                        exchange,
                        status,
                        MediaType.APPLICATION_PROBLEM_JSON,
                        json.writeValueAsBytes(body(exchange, status, code, detail)));
    }

    private static Mono<Void> write(
            ServerWebExchange exchange, HttpStatus status, MediaType type, byte[] bytes) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(status);
        var headers = response.getHeaders();
        headers.setContentType(type);
        headers.setCacheControl("no-store");
        headers.setContentLength(bytes.length);
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
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
        body.put("instance", OriginalRequest.path(exchange));
        body.put("traceId", traceId(exchange));
        return body;
    }

    private byte[] page(ServerWebExchange exchange, String code) {
        return pages.about(code, OriginalRequest.language(exchange), traceId(exchange))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String traceId(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(TRACE_ID, "");
    }
}
