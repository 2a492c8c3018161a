package dk.revus.gateway.entrance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** What every answer tells a browser it may do; the same whichever part answered. */
@Component
class ResponseHeaders implements WebFilter, Ordered {

    private final String policy;
    private final boolean secure;

    ResponseHeaders(EntranceSettings settings, @Value("${revus.oidc.issuer}") String issuer) {
        // Signing out is a form whose answer leads to the issuer, and that counts as its action.
        this.policy =
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                        + " frame-ancestors 'none'; form-action 'self' "
                        + issuer;
        this.secure = settings.url().startsWith("https:");
    }

    @Override
    public int getOrder() {
        return Entrance.ANSWER_HEADERS;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> add(exchange.getResponse().getHeaders()));
        return chain.filter(exchange);
    }

    /** A file that somebody sent in may do even less than our own pages. */
    private static boolean isSandboxed(HttpHeaders headers) {
        var said = headers.getFirst("Content-Security-Policy");
        return said != null && said.startsWith("sandbox;");
    }

    private Mono<Void> add(HttpHeaders headers) {
        if (!isSandboxed(headers)) {
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        headers.remove(HttpHeaders.SERVER);
        if (headers.getCacheControl() == null) {
            headers.setCacheControl("no-store");
        }
        return Mono.empty();
    }
}
