package dk.revus.identity.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The key, the issuer's name and its one client. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerSettings settings) {
        var key = new SigningKeyFile(settings.identity().directory()).read();
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(IssuerSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.oidc().issuer()).build();
    }

    @Bean
    PasswordEncoder sharedSecrets() {
        return new SharedSecret();
    }

    @Bean
    RegisteredClientRepository clients(RegisteredClient gateway) {
        return new InMemoryRegisteredClientRepository(gateway);
    }

    @Bean
    RegisteredClient gateway(IssuerSettings settings, PasswordEncoder secrets) {
        var gateway = settings.gateway().url();
        return RegisteredClient.withId("revus-gateway")
                .clientId("revus-gateway")
                .clientSecret(secrets.encode(settings.oidc().clientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(gateway + "/login/oauth2/code/revus")
                .postLogoutRedirectUri(gateway + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lifetimes(settings.identity()))
                .build();
    }

    private static TokenSettings lifetimes(IssuerSettings.Identity identity) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(identity.accessTokenLifetime())
                .refreshTokenTimeToLive(identity.sessionLifetime())
                // Each is good for one renewal; whoever shows it again gets nothing.
                .reuseRefreshTokens(false)
                .build();
    }
}
