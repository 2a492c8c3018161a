package dk.revus.gateway.signin;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Passes on who asks: a session's access token, or the bearer token that was sent. The cookies of
 * sessions stay here; they are keys, and no service has a door for them.
 */
@Component
class TokenRelay implements GlobalFilter, Ordered {

    private final SessionTokens tokens;

    TokenRelay(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** Before the breaker: whether the issuer answers says nothing about a service. */
    @Override
    public int getOrder() {
        return -50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> said(exchange)));
        return exchange.getPrincipal()
                .flatMap(principal -> tokenOf(principal, exchange))
                .map(token -> passing(token, exchange))
                .switchIfEmpty(Mono.fromSupplier(() -> passing(null, exchange)))
                .flatMap(chain::filter);
    }

    /** What differs by the token differs by the session's cookie out here. */
    private static void said(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        if (headers.getVary().stream().anyMatch(HttpHeaders.AUTHORIZATION::equalsIgnoreCase)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
    }

    private Mono<String> tokenOf(Principal principal, ServerWebExchange exchange) {
        return switch (principal) {
            case JwtAuthenticationToken bearer -> Mono.just(bearer.getToken().getTokenValue());
            case OAuth2AuthenticationToken session -> tokens.of(session, exchange);
            default -> Mono.empty();
        };
    }

    private static ServerWebExchange passing(@Nullable String token, ServerWebExchange exchange) {
        return exchange.mutate()
                .request(request -> request.headers(headers -> set(token, headers)))
                .build();
    }

    private static void set(@Nullable String token, HttpHeaders headers) {
        if (token == null) {
            headers.remove(HttpHeaders.AUTHORIZATION);
        } else {
            headers.setBearerAuth(token);
        }
        var cookies = Cookies.withoutSessions(headers.getOrEmpty(HttpHeaders.COOKIE));
        if (cookies.isEmpty()) {
            headers.remove(HttpHeaders.COOKIE);
        } else {
            headers.set(HttpHeaders.COOKIE, cookies);
        }
    }
}
