package dk.revus.gateway.passage;

import io.micrometer.observation.Observation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.headers.observation.GatewayContext;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Ends the measurement of a try that no answer came to: the caller went away, the time was up, or
 * the connection broke. Spring's own ends it with the head of an answer or with an error that
 * reaches the outermost handler, so that each of these was counted as under way for ever
 * (spring-cloud-gateway#3609).
 */
@Component
class UnansweredTries implements GlobalFilter, Ordered {

    /** Spring's own mark that the measurement has ended; its handler of errors looks for it. */
    private static final String STOPPED = "gateway.observation.stopped";

    /** Directly before the one that asks the service, within every repetition. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .doOnError(thrown -> end(exchange, observation -> observation.error(thrown)))
                .doOnCancel(() -> end(exchange, _ -> {}));
    }

    private static void end(ServerWebExchange exchange, Consumer<Observation> how) {
        @Nullable Observation observation =
                exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_OBSERVATION_ATTR);
        if (observation != null
                && observation.getContext() instanceof GatewayContext context
                && context.getResponse() == null) {
            exchange.getAttributes().remove(ServerWebExchangeUtils.GATEWAY_OBSERVATION_ATTR);
            exchange.getAttributes().put(STOPPED, "true");
            how.accept(observation);
            observation.stop();
        }
    }
}
