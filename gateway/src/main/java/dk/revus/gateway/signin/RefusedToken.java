package dk.revus.gateway.signin;

import dk.revus.gateway.answer.Problems;
import dk.revus.gateway.entrance.Rate;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says why a bearer token is not believed, and counts the try. */
@Component
class RefusedToken implements ServerAuthenticationFailureHandler {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Problems problems;
    private final Rate rate;

    RefusedToken(Problems problems, Rate rate) {
        this.problems = problems;
        this.rate = rate;
    }

    @Override
    public Mono<Void> onAuthenticationFailure(
            WebFilterExchange asked, AuthenticationException why) {
        var exchange = asked.getExchange();
        return rate.count(exchange, Mono.defer(() -> refuse(exchange, why)));
    }

    private Mono<Void> refuse(ServerWebExchange exchange, AuthenticationException why) {
        if (why instanceof AuthenticationServiceException) {
            return problems.later(
                    exchange,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "service-unavailable",
                    "Tokens cannot be checked right now. Try again in a moment.",
                    SOON);
        }
        exchange.getResponse()
                .getHeaders()
                .set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return hasExpired(why)
                ? problems.answer(
                        exchange,
                        HttpStatus.UNAUTHORIZED,
                        "token-expired",
                        "The access token has expired. Get a new one and go on.")
                : problems.answer(
                        exchange,
                        HttpStatus.UNAUTHORIZED,
                        "not-signed-in",
                        "The access token is not one of ours. Sign in to get one.");
    }

    private static boolean hasExpired(AuthenticationException why) {
        return why.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream()
                        .anyMatch(
                                error ->
                                        String.valueOf(error.getDescription())
                                                .startsWith("Jwt expired"));
    }
}
