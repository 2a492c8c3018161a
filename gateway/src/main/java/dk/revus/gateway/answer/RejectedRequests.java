package dk.revus.gateway.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Addresses and methods that nobody types by accident: double slashes, hidden dots, TRACE. */
@Component
class RejectedRequests implements ServerExchangeRejectedHandler {

    private static final Set<HttpMethod> METHODS =
            new LinkedHashSet<>(
                    List.of(
                            HttpMethod.GET,
                            HttpMethod.HEAD,
                            HttpMethod.POST,
                            HttpMethod.PUT,
                            HttpMethod.PATCH,
                            HttpMethod.DELETE,
                            HttpMethod.OPTIONS));

    private final Problems problems;

    RejectedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        if (!METHODS.contains(exchange.getRequest().getMethod())) {
            exchange.getResponse().getHeaders().setAllow(METHODS);
            return problems.answer(
                    exchange,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method-not-allowed",
                    "The platform does not answer this method. Allow names those that it does.");
        }
        return problems.answer(
                exchange,
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "The address or a header is not one that the platform accepts.");
    }
}
