package dk.revus.identity.token;

import dk.revus.identity.users.model.DemoUser;
import dk.revus.identity.users.model.DemoUsers;
import dk.revus.identity.users.model.Mandate;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a token says about a person: the function held and the mandates, see docs/conventions.md.
 */
@Component
class AccessClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final DemoUsers users;

    AccessClaims(DemoUsers users) {
        this.users = users;
    }

    static void describe(DemoUser user, JwtClaimsSet.Builder claims) {
        claims.subject(user.id())
                .audience(List.of("revus"))
                .claim("name", user.name())
                .claim("mandates", user.mandates().stream().map(Mandate::claim).toList());
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (context.getPrincipal() instanceof Authentication person) {
            users.find(person.getName()).ifPresent(user -> customize(context, user));
        }
    }

    private static void customize(JwtEncodingContext context, DemoUser user) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            describe(user, context.getClaims());
        } else if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            context.getClaims().claim("name", user.name());
        }
    }
}
