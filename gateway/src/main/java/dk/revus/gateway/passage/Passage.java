package dk.revus.gateway.passage;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The way to a service and the whole way back: the breaker hears how it went when the last byte of
 * the answer is through, and a body that stands still is cut off.
 */
@Component
class Passage implements GlobalFilter, Ordered {

    private final CircuitBreakerRegistry breakers;
    private final PassageSettings settings;
    private final Unavailable unavailable;

    Passage(CircuitBreakerRegistry breakers, PassageSettings settings, Unavailable unavailable) {
        this.breakers = breakers;
        this.settings = settings;
        this.unavailable = unavailable;
    }

    /** Around the filter that writes the body. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var destination = Destination.of(exchange);
        if (destination == null) {
            return chain.filter(exchange);
        }
        return Mono.defer(() -> pass(destination, exchange, chain))
                .onErrorResume(error -> unavailable.answer(exchange, destination, error));
    }

    private Mono<Void> pass(
            Destination destination, ServerWebExchange exchange, GatewayFilterChain chain) {
        var verdict = new Verdict(breakers.circuitBreaker(destination.route()));
        exchange.getAttributes().put(Verdict.class.getName(), verdict);
        var answer =
                new WatchedResponse(exchange.getResponse(), settings.pauseOf(destination.route()));
        return chain.filter(exchange.mutate().response(answer).build())
                .doOnSuccess(_ -> verdict.endedWell())
                .doOnError(verdict::endedWith)
                .doOnCancel(verdict::saysNothing);
    }
}
