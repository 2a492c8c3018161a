package dk.revus.gateway.signin;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * The access token of a session, renewed when it is about to expire. Several requests of one page
 * that find it expired renew it once. A session whose token cannot be renewed is signed out.
 */
@Component
class SessionTokens {

    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);
    private static final Set<String> ENDED =
            Set.of("invalid_grant", "client_authorization_required");

    private final ReactiveOAuth2AuthorizedClientManager manager;
    private final ConcurrentMap<String, Mono<OAuth2AuthorizedClient>> renewals =
            new ConcurrentHashMap<>();

    SessionTokens(ReactiveOAuth2AuthorizedClientManager manager) {
        this.manager = manager;
    }

    Mono<String> of(OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(
                        session ->
                                renewedOnce(session, person, exchange)
                                        .map(client -> client.getAccessToken().getTokenValue())
                                        .onErrorResume(error -> signedOut(session, error)));
    }

    private Mono<OAuth2AuthorizedClient> renewedOnce(
            WebSession session, OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return renewals.computeIfAbsent(
                session.getId(),
                id ->
                        manager.authorize(request(person, exchange))
                                .doFinally(_ -> renewals.remove(id))
                                .cache(Duration.ofSeconds(1)));
    }

    private static OAuth2AuthorizeRequest request(
            OAuth2AuthenticationToken person, ServerWebExchange exchange) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(IssuerConfiguration.REGISTRATION)
                .principal(person)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
    }

    /** Without a token the request goes on as anybody's; the services say what that may see. */
    private static Mono<String> signedOut(WebSession session, Throwable error) {
        if (error instanceof ClientAuthorizationException ended
                && ENDED.contains(ended.getError().getErrorCode())) {
            LOG.info("A session has ended at the issuer");
            return session.invalidate().then(Mono.empty());
        }
        LOG.warn("A session's token could not be renewed: {}", error.toString());
        return Mono.empty();
    }
}
