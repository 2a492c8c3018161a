package dk.revus.gateway.answer;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The last resort: whatever was thrown becomes a problem, and its text stays in the log. */
@Component
@Order(-2)
class ErrorHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandler.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Problems problems;

    ErrorHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        return switch (thrown) {
            case ResponseStatusException known -> {
                exchange.getResponse().getHeaders().addAll(known.getHeaders()); // such as Allow
                yield answer(exchange, known, HttpStatus.valueOf(known.getStatusCode().value()));
            }
            case TimeoutException _ -> later(exchange);
            default -> {
                LOG.error("Unexpected, trace {}", traceId(exchange), thrown);
                yield answer(exchange, thrown, HttpStatus.INTERNAL_SERVER_ERROR);
            }
        };
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable thrown, HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                    problems.answer(
                            exchange, status, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                    problems.answer(
                            exchange,
                            status,
                            "method-not-allowed",
                            "This address does not answer this method.");
            case CONTENT_TOO_LARGE ->
                    problems.answer(exchange, status, "too-large", "Send less at a time.");
            default -> {
                if (status.is4xxClientError()) {
                    yield problems.answer(
                            exchange, status, "malformed-request", "Check what was sent.");
                }
                LOG.warn("Answered {}, trace {}", status, traceId(exchange), thrown);
                yield status == HttpStatus.INTERNAL_SERVER_ERROR
                        ? problems.answer(
                                exchange,
                                status,
                                "internal-error",
                                "Something broke here. Say the trace id when you report it.")
                        : later(exchange);
            }
        };
    }

    private Mono<Void> later(ServerWebExchange exchange) {
        return problems.later(
                exchange,
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The platform does not answer right now. Try again in a moment.",
                SOON);
    }

    private static Object traceId(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(Problems.TRACE_ID, "unknown");
    }
}
