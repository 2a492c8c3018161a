package dk.revus.gateway.answer;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Addresses and methods that nobody types by accident: double slashes, hidden dots, TRACE. */
@Component
class RejectedRequests implements ServerExchangeRejectedHandler {

    private final Problems problems;

    RejectedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        return problems.answer(
                exchange,
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The address, the method or a header is not one that the platform accepts.");
    }
}
