package dk.revus.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Signs tokens and shows its public key. */
final class TestIssuer implements AutoCloseable {

    private final Upstream server = new Upstream("issuer");
    private final RSAKey key = newKey();

    TestIssuer() {
        server.behave(exchange -> Upstream.reply(exchange, 200, new JWKSet(key).toString(true)));
    }

    String url() {
        return server.url();
    }

    String tokenFor(String person) {
        return token(person, "revus", Instant.now().plus(Duration.ofMinutes(5)), key);
    }

    String expiredTokenFor(String person) {
        return token(person, "revus", Instant.now().minus(Duration.ofMinutes(5)), key);
    }

    String tokenForSomebodyElse(String person) {
        return token(person, "another-platform", Instant.now().plus(Duration.ofMinutes(5)), key);
    }

    String forgedTokenFor(String person) {
        return token(person, "revus", Instant.now().plus(Duration.ofMinutes(5)), newKey());
    }

    private String token(String person, String audience, Instant until, RSAKey signedWith) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(url())
                        .audience(audience)
                        .subject(person)
                        .issueTime(Date.from(until.minus(Duration.ofMinutes(15))))
                        .expirationTime(Date.from(until))
                        .build();
        try {
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                            claims);
            jwt.sign(new RSASSASigner(signedWith));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
