package dk.revus.gateway.passage;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where a request goes.
 *
 * @param route the way to it, which has its own breaker, bulkhead and limits
 * @param part whose answer it is, as it is called where people read it
 */
record Destination(String route, String part) {

    /** Null where the gateway answers by itself. */
    static @Nullable Destination of(ServerWebExchange exchange) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if ("forward".equals(route.getUri().getScheme())) {
            return null;
        }
        var part = route.getMetadata().getOrDefault("part", route.getId());
        return new Destination(route.getId(), part.toString());
    }
}
