package dk.revus.gateway.entrance;

import dk.revus.gateway.answer.Problems;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers what {@link HeadCheck} does not let in. */
@Component
class Refusals implements WebFilter, Ordered {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Entrance.REFUSALS;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var name = exchange.getRequest().getHeaders().getFirst(HeadCheck.REFUSAL);
        if (name == null) {
            return chain.filter(exchange);
        }
        var refusal = Refusal.valueOf(name);
        return problems.answer(exchange, refusal.status(), refusal.code(), refusal.detail());
    }
}
