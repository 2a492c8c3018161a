package dk.revus.identity.token;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the issuer is told from outside. */
@ConfigurationProperties("revus")
record IssuerSettings(Oidc oidc, Gateway gateway, Identity identity) {

    /**
     * @param issuer the address that stands in every token
     * @param clientSecret how the gateway shows that it is the gateway
     */
    record Oidc(String issuer, String clientSecret) {}

    /**
     * @param url where browsers reach the gateway, and are sent back to
     */
    record Gateway(String url) {}

    /**
     * @param directory where the signing key is kept between starts
     * @param accessTokenLifetime how long a service believes an access token
     * @param sessionLifetime how long the gateway may renew it without asking the person
     */
    record Identity(Path directory, Duration accessTokenLifetime, Duration sessionLifetime) {}
}
