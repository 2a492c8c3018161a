package dk.revus.gateway.passage;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.reactor.bulkhead.operator.BulkheadOperator;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * How many may wait for a service to begin its answer, and for how long, all tries together. Those
 * who look and those who do something do not take each other's places: in the last hour before a
 * deadline many look.
 */
@Component
class BulkheadFilter implements GlobalFilter, Ordered {

    static final String READS = "reads";
    static final String WRITES = "writes";
    private static final Set<HttpMethod> LOOKING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final BulkheadRegistry bulkheads;
    private final PassageSettings settings;

    BulkheadFilter(BulkheadRegistry bulkheads, PassageSettings settings) {
        this.bulkheads = bulkheads;
        this.settings = settings;
    }

    /** What comes after the filter that writes the body ends with the answer's head. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var destination = Destination.of(exchange);
        if (destination == null) {
            return chain.filter(exchange);
        }
        var limit = settings.timeLimitOf(destination.route());
        Verdict verdict = exchange.getRequiredAttribute(Verdict.class.getName());
        return chain.filter(exchange)
                .transform(BulkheadOperator.of(bulkheadOf(exchange, destination)))
                .timeout(limit, Mono.error(() -> ServiceFailed.silentFor(limit)))
                .doOnSuccess(_ -> verdict.headCame());
    }

    private Bulkhead bulkheadOf(ServerWebExchange exchange, Destination destination) {
        var kind = LOOKING.contains(exchange.getRequest().getMethod()) ? READS : WRITES;
        return bulkheads.bulkhead(destination.route() + "/" + kind, kind);
    }
}
