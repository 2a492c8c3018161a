package dk.revus.gateway.signin;

import io.netty.channel.ChannelOption;
import java.util.Collection;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The issuer as the gateway knows it; nothing of it is asked before somebody signs in. */
@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

    static final String REGISTRATION = "revus";

    private final IssuerSettings settings;

    IssuerConfiguration(IssuerSettings settings) {
        this.settings = settings;
    }

    /** For talking to the issuer: it too may be slow, and then nobody waits for ever. */
    @Bean
    WebClient issuerClient(ReactorResourceFactory threads) {
        return WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(
                                HttpClient.create(threads.getConnectionProvider())
                                        .runOn(threads.getLoopResources())
                                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000)
                                        .responseTimeout(settings.timeLimit())))
                .build();
    }

    @Bean
    ReactiveClientRegistrationRepository registrations(
            @Value("${revus.gateway.url}") String gateway) {
        return new InMemoryReactiveClientRegistrationRepository(
                ClientRegistration.withRegistrationId(REGISTRATION)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .redirectUri(gateway + "/login/oauth2/code/" + REGISTRATION)
                        .scope("openid", "profile")
                        .issuerUri(settings.issuer())
                        .authorizationUri(settings.authorizationUri())
                        .tokenUri(settings.tokenUri())
                        .jwkSetUri(settings.jwksUri())
                        .userNameAttributeName("sub")
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", settings.endSessionUri()))
                        .build());
    }

    @Bean
    ReactiveJwtDecoder accessTokens(WebClient issuerClient) {
        var validator =
                new DelegatingOAuth2TokenValidator<Jwt>(
                        JwtValidators.createDefaultWithIssuer(settings.issuer()),
                        new JwtClaimValidator<Collection<String>>(
                                "aud", audience -> audience != null && audience.contains("revus")));
        return new RememberedTokens(decoder(issuerClient, validator), validator);
    }

    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> identityTokens(WebClient issuerClient) {
        return registration -> decoder(issuerClient, new OidcIdTokenValidator(registration));
    }

    private ReactiveJwtDecoder decoder(WebClient client, OAuth2TokenValidator<Jwt> validator) {
        var decoder =
                NimbusReactiveJwtDecoder.withJwkSetUri(settings.jwksUri())
                        .webClient(client)
                        .build();
        decoder.setJwtValidator(validator);
        // Keys that cannot be fetched say nothing about the token.
        return token ->
                decoder.decode(token)
                        .onErrorMap(
                                IllegalStateException.class,
                                noKeys -> new JwtException("The issuer's keys are away", noKeys));
    }
}
