package dk.revus.gateway.entrance;

import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Takes away what only the platform's own parts may say. */
@Component
class ForgedHeaders implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return Entrance.FORGED_HEADERS;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var forged =
                exchange.getRequest().getHeaders().headerNames().stream()
                        .filter(ForgedHeaders::isOurs)
                        .toList();
        return chain.filter(forged.isEmpty() ? exchange : without(forged, exchange));
    }

    private static boolean isOurs(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-forwarded")
                || lower.startsWith("x-revus-")
                || lower.equals("forwarded")
                || lower.equals("x-real-ip");
    }

    private static ServerWebExchange without(List<String> names, ServerWebExchange exchange) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> names.forEach(headers::remove)))
                .build();
    }
}
