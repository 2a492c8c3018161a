package dk.revus.gateway.entrance;

import dk.revus.gateway.answer.Problems;
import java.security.Principal;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** One caller must not crowd out the others: a person counts as one, an address where nobody is. */
@Component
public class Rate implements WebFilter, Ordered {

    private final Callers callers;
    private final Problems problems;

    Rate(Callers callers, Problems problems) {
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Entrance.RATE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .map(Principal::getName)
                .map(name -> "person/" + name)
                .defaultIfEmpty(address(exchange))
                .flatMap(
                        caller ->
                                callers.waitFor(caller)
                                        .map(wait -> tooMany(exchange, wait))
                                        .orElseGet(() -> chain.filter(exchange)));
    }

    /** Counts a request that is refused before it is known who asks. */
    public Mono<Void> count(ServerWebExchange exchange, Mono<Void> refusal) {
        return callers.waitFor(address(exchange))
                .map(wait -> tooMany(exchange, wait))
                .orElse(refusal);
    }

    private Mono<Void> tooMany(ServerWebExchange exchange, Duration wait) {
        return problems.later(
                exchange,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "You ask more often than the platform answers. Wait a little and go on.",
                wait);
    }

    private static String address(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return "address/" + (remote == null ? "unknown" : remote.getAddress().getHostAddress());
    }
}
