package dk.revus.identity.token;

import dk.revus.identity.SafeStart;
import dk.revus.identity.answer.Problems;
import dk.revus.identity.users.model.Account;
import dk.revus.identity.users.model.Accounts;
import dk.revus.identity.users.model.Mandate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A token without a browser, for the command line and the tests of the running platform. */
@RestController
@Profile(SafeStart.FOR_TRYING)
@RequestMapping("/local")
class LocalTokenController {

    private static final String SECRET = "X-Revus-Local-Secret";

    private final Accounts users;
    private final JwtEncoder encoder;
    private final IssuerSettings settings;
    private final PasswordEncoder secrets;
    private final String expected;

    LocalTokenController(
            Accounts users,
            JwtEncoder encoder,
            IssuerSettings settings,
            PasswordEncoder secrets,
            @Value("${revus.local.secret}") String secret) {
        this.users = users;
        this.encoder = encoder;
        this.settings = settings;
        this.secrets = secrets;
        this.expected = String.valueOf(secrets.encode(secret));
    }

    record TokenBody(String access_token, String token_type, long expires_in) {}

    record UserBody(
            String id, String name, String organisation, List<Map<String, Object>> mandates) {

        static UserBody of(Account user) {
            var mandates = user.mandates().stream().map(Mandate::claim).toList();
            return new UserBody(user.id(), user.name(), user.organisation(), mandates);
        }
    }

    @PostMapping("/token")
    ResponseEntity<?> token(
            @RequestParam String user,
            @RequestHeader(name = SECRET, required = false) @Nullable String secret) {
        if (!secrets.matches(secret, expected)) {
            return wrongSecret();
        }
        var found = users.find(user);
        return found.isPresent() ? ResponseEntity.ok(tokenFor(found.get())) : unknown();
    }

    @GetMapping("/users")
    ResponseEntity<?> users(
            @RequestHeader(name = SECRET, required = false) @Nullable String secret) {
        if (!secrets.matches(secret, expected)) {
            return wrongSecret();
        }
        return ResponseEntity.ok(Map.of("items", users.all().stream().map(UserBody::of).toList()));
    }

    private TokenBody tokenFor(Account user) {
        var now = Instant.now();
        var lifetime = settings.identity().accessTokenLifetime();
        var claims =
                JwtClaimsSet.builder()
                        .issuer(settings.oidc().issuer())
                        .id(UUID.randomUUID().toString())
                        .issuedAt(now)
                        .notBefore(now)
                        .expiresAt(now.plus(lifetime));
        AccessClaims.describe(user, claims);
        var token =
                encoder.encode(
                        JwtEncoderParameters.from(
                                JwsHeader.with(SignatureAlgorithm.RS256).build(), claims.build()));
        return new TokenBody(token.getTokenValue(), "Bearer", lifetime.toSeconds());
    }

    private static ResponseEntity<?> wrongSecret() {
        return Problems.answer(
                HttpStatus.FORBIDDEN,
                "wrong-local-secret",
                "Send the platform's local secret in the header " + SECRET + ".");
    }

    private static ResponseEntity<?> unknown() {
        return Problems.answer(
                HttpStatus.NOT_FOUND,
                "not-found",
                "There is no such demo user. GET /local/users lists them.");
    }
}
