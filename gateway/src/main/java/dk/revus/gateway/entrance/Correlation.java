package dk.revus.gateway.entrance;

import dk.revus.gateway.answer.OriginalRequest;
import dk.revus.gateway.answer.Problems;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request a W3C trace and a correlation id, the caller's own where they are proper. */
@Component
class Correlation implements WebFilter, Ordered {

    private static final String CORRELATION_ID = "X-Correlation-Id";
    private static final String TRACEPARENT = "traceparent";
    private static final Pattern PROPER_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern PROPER_TRACE =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private final SecureRandom random = new SecureRandom();

    @Override
    public int getOrder() {
        return Entrance.CORRELATION;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var asked = exchange.getRequest().getHeaders();
        var traceparent = trace(asked.getFirst(TRACEPARENT));
        var traceId = traceparent.substring(3, 35);
        var given = asked.getFirst(CORRELATION_ID);
        var id = given != null && PROPER_ID.matcher(given).matches() ? given : traceId;

        OriginalRequest.remember(exchange);
        exchange.getAttributes().put(Problems.TRACE_ID, traceId);
        exchange.getResponse().beforeCommit(() -> tell(exchange, id));
        return chain.filter(
                exchange.mutate()
                        .request(
                                request ->
                                        request.headers(
                                                headers -> {
                                                    headers.set(TRACEPARENT, traceparent);
                                                    headers.set(CORRELATION_ID, id);
                                                }))
                        .build());
    }

    /** Set at the very end, so that a service's copy of it does not stand there twice. */
    private static Mono<Void> tell(ServerWebExchange exchange, String id) {
        exchange.getResponse().getHeaders().set(CORRELATION_ID, id);
        return Mono.empty();
    }

    private String trace(@Nullable String given) {
        return given != null && PROPER_TRACE.matcher(given).matches()
                ? given
                : "00-" + hex(16) + "-" + hex(8) + "-01";
    }

    private String hex(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
