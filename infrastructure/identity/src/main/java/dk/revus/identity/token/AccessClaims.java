package dk.revus.identity.token;

import dk.revus.identity.users.model.Account;
import dk.revus.identity.users.model.Accounts;
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

    private final Accounts accounts;

    AccessClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    static void describe(Account account, JwtClaimsSet.Builder claims) {
        claims.subject(account.id())
                .audience(List.of("revus"))
                .claim("name", account.name())
                .claim("mandates", account.mandates().stream().map(Mandate::claim).toList());
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (context.getPrincipal() instanceof Authentication person) {
            accounts.find(person.getName()).ifPresent(account -> customize(context, account));
        }
    }

    private static void customize(JwtEncodingContext context, Account account) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            describe(account, context.getClaims());
        } else if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
            context.getClaims().claim("name", account.name());
        }
    }
}
