package dk.revus.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.AbstractWebClientReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.web.reactive.function.client.WebClient;

/** How a session's tokens are got, kept and renewed. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    /** With the session, so that ending one session of a person leaves the others alone. */
    @Bean
    ServerOAuth2AuthorizedClientRepository tokensOfSessions() {
        return new WebSessionServerOAuth2AuthorizedClientRepository();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> redeeming(
            WebClient issuerClient) {
        return ofIssuer(new WebClientReactiveAuthorizationCodeTokenResponseClient(), issuerClient);
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewing(
            WebClient issuerClient) {
        return ofIssuer(new WebClientReactiveRefreshTokenTokenResponseClient(), issuerClient);
    }

    @Bean
    ReactiveOAuth2AuthorizedClientManager tokens(
            ReactiveClientRegistrationRepository registrations,
            ServerOAuth2AuthorizedClientRepository tokensOfSessions,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewing) {
        var manager =
                new DefaultReactiveOAuth2AuthorizedClientManager(registrations, tokensOfSessions);
        manager.setAuthorizedClientProvider(
                ReactiveOAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken(refresh -> refresh.accessTokenResponseClient(renewing))
                        .build());
        return manager;
    }

    /** An issuer that cannot be reached is a sign-in that failed, not an error of ours. */
    private static <T extends AbstractOAuth2AuthorizationGrantRequest>
            ReactiveOAuth2AccessTokenResponseClient<T> ofIssuer(
                    AbstractWebClientReactiveOAuth2AccessTokenResponseClient<T> client,
                    WebClient issuer) {
        client.setWebClient(issuer);
        return request ->
                client.getTokenResponse(request)
                        .onErrorMap(
                                error -> !(error instanceof OAuth2AuthorizationException),
                                error ->
                                        new OAuth2AuthorizationException(
                                                new OAuth2Error(
                                                        OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE),
                                                error));
    }
}
