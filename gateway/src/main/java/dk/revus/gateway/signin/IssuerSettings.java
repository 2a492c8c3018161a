package dk.revus.gateway.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs people in.
 *
 * @param issuer the name that must stand in every token
 * @param clientId what the gateway is called there
 * @param clientSecret how it shows that it is the gateway
 * @param authorizationUri where browsers are sent to sign in
 * @param tokenUri where a code or a refresh token becomes an access token
 * @param jwksUri where the issuer's public keys are
 * @param endSessionUri where browsers are sent to sign out
 * @param timeLimit how long the issuer may take to answer
 */
@ConfigurationProperties("revus.oidc")
record IssuerSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String authorizationUri,
        String tokenUri,
        String jwksUri,
        String endSessionUri,
        @DefaultValue("5s") Duration timeLimit) {}
