package dk.revus.portal;

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
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Access tokens as the issuer makes them. */
final class Tokens {

    private final RSAKey key;

    Tokens() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /**
     * A token that lives as long as this; a negative life has ended.
     *
     * @param role empty for somebody without any mandate
     */
    String of(String issuer, String name, String role, String organisation, Duration life) {
        var now = InstantSource.system().instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience("revus")
                        .subject(name)
                        .claim("name", name)
                        .claim(
                                "mandates",
                                role.isEmpty() ? List.of() : List.of(mandate(role, organisation)))
                        .issueTime(Date.from(now.minusSeconds(3600)))
                        .expirationTime(Date.from(now.plus(life)))
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static Map<String, Object> mandate(String role, String organisation) {
        return Map.of(
                "id",
                "M-" + organisation,
                "role",
                role,
                "organisation",
                organisation,
                "from",
                "2014-01-01");
    }
}
