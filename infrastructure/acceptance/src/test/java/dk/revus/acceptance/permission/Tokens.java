package dk.revus.acceptance.permission;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import dk.revus.kit.security.model.Role;
import dk.revus.testkit.TestIssuer;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Good tokens, kept because signing takes time, and such as nobody may come in with. */
final class Tokens {

    private static final String HIGHEST = Role.SECRETARIAT_LEAD.name();
    private static final RSAKey STRANGER = stranger();

    private final TestIssuer issuer;
    private final Map<String, String> good = new ConcurrentHashMap<>();
    private final Map<String, String> bad = new LinkedHashMap<>();

    Tokens(TestIssuer issuer) {
        this.issuer = issuer;
        var token = issuer.token(HIGHEST, "KKR");
        var reader = issuer.token(Role.MUNICIPAL_READER.name(), "KKR");
        bad.put("expired", issuer.expired(HIGHEST, "KKR"));
        bad.put("promoted by its holder", withClaimsOf(token, reader));
        bad.put("signed by a stranger", signedBy(STRANGER, token));
        bad.put("not signed at all", unsigned(token));
        bad.put("cut short", token.substring(0, token.length() - 8));
        bad.put("no token", "nonsense");
    }

    String of(Role role, String organisation) {
        return good.computeIfAbsent(
                role + "@" + organisation, _ -> issuer.token(role.name(), organisation));
    }

    /** What is wrong with each, and the token. */
    Map<String, String> bad() {
        return bad;
    }

    /** The claims of one under the signature of another. */
    private static String withClaimsOf(String claims, String signed) {
        var parts = signed.split("\\.");
        return parts[0] + "." + claims.split("\\.")[1] + "." + parts[2];
    }

    private static String unsigned(String token) {
        var header =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + token.split("\\.")[1] + ".";
    }

    private static String signedBy(RSAKey key, String token) {
        try {
            var claims = SignedJWT.parse(token).getJWTClaimsSet();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build();
            var forged = new SignedJWT(header, claims);
            forged.sign(new RSASSASigner(key));
            return forged.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey stranger() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
