package dk.revus.gateway.entrance;

import dk.revus.gateway.answer.Problems;
import java.net.URI;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * A browser sends the session's cookie whoever wrote the form. So a change made with it must come
 * from our own pages, and every browser says where a form comes from. Why not a token in each form:
 * docs/adr/0005-sign-in-and-cross-site.md.
 */
@Component
class CrossSite implements WebFilter, Ordered {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Problems problems;
    private final String ownOrigin;

    CrossSite(Problems problems, EntranceSettings settings) {
        this.problems = problems;
        var url = URI.create(settings.url());
        this.ownOrigin = url.getScheme() + "://" + url.getAuthority();
    }

    @Override
    public int getOrder() {
        return Entrance.CROSS_SITE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (SAFE.contains(request.getMethod())
                || !actsForSession(request)
                || comesFromOurselves(request)) {
            return chain.filter(exchange);
        }
        return problems.answer(
                exchange,
                HttpStatus.FORBIDDEN,
                "cross-site-request",
                "A change made with a browser session must come from the platform's own pages.");
    }

    private static boolean actsForSession(ServerHttpRequest request) {
        var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        var bearer = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        return !bearer && request.getCookies().containsKey("REVUS_SESSION");
    }

    private boolean comesFromOurselves(ServerHttpRequest request) {
        var headers = request.getHeaders();
        var site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = headers.getOrigin();
        return origin != null
                && (origin.equals(ownOrigin)
                        || origin.equals(
                                request.getURI().getScheme()
                                        + "://"
                                        + headers.getFirst(HttpHeaders.HOST)));
    }
}
