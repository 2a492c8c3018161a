package dk.revus.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dk.revus.kit.security.model.Role;
import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Issues access tokens as docs/conventions.md describes them, and serves the key to check them. */
public final class TestIssuer implements AutoCloseable {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final HttpServer server;
    private final RSAKey key;
    private final String url;

    private TestIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
        this.url = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static TestIssuer start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID("test").generate();
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", FreePorts.find()), 0);
            var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    "/oauth2/jwks",
                    exchange -> {
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, keys.length);
                        try (var body = exchange.getResponseBody()) {
                            body.write(keys);
                        }
                    });
            server.start();
            return new TestIssuer(server, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return url;
    }

    /** A token for one role in one organisation, without an end. */
    public String token(String role, String organisation) {
        var person = organisation.toLowerCase(java.util.Locale.ROOT) + "-" + role;
        return token(person, List.of(mandate(role, organisation, "2014-01-01", null)), LIFETIME);
    }

    /** Somebody who holds every role in each of these organisations: nobody is so mighty. */
    public String tokenOfEveryRole(String... organisations) {
        var mandates =
                Stream.of(organisations)
                        .flatMap(
                                organisation ->
                                        Stream.of(Role.values())
                                                .map(
                                                        role ->
                                                                mandate(
                                                                        role.name(),
                                                                        organisation,
                                                                        "2014-01-01",
                                                                        null)))
                        .toList();
        return token("everybody", mandates, Duration.ofHours(1));
    }

    /** A second person with the same right. */
    public String tokenOf(String person, String role, String organisation) {
        return token(person, List.of(mandate(role, organisation, "2014-01-01", null)), LIFETIME);
    }

    /** A mandate that ended. */
    public String tokenUntil(String role, String organisation, String lastDay) {
        return token(
                "former", List.of(mandate(role, organisation, "2014-01-01", lastDay)), LIFETIME);
    }

    public String expired(String role, String organisation) {
        return token(
                "late",
                List.of(mandate(role, organisation, "2014-01-01", null)),
                Duration.ofMinutes(-5));
    }

    public static Map<String, Object> mandate(
            String role, String organisation, String from, @Nullable String to) {
        var mandate = new LinkedHashMap<String, Object>();
        mandate.put("id", "M-" + organisation + "-" + role);
        mandate.put("role", role);
        mandate.put("organisation", organisation);
        mandate.put("from", from);
        if (to != null) {
            mandate.put("to", to);
        }
        return mandate;
    }

    public String token(String person, List<Map<String, Object>> mandates, Duration lifetime) {
        var now = InstantSource.system().instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(url)
                        .audience("revus")
                        .subject(person)
                        .claim("name", person)
                        .claim("mandates", mandates)
                        .issueTime(Date.from(now.minusSeconds(600)))
                        .expirationTime(Date.from(now.plus(lifetime)))
                        .build();
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
