package dk.revus.identity.signin;

import dk.revus.identity.users.model.Account;
import dk.revus.identity.users.model.Accounts;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/** Believes who one says one is, as far as it is shown. */
@Component
class SignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Proof proof;

    SignIn(Accounts accounts, Proof proof) {
        this.accounts = accounts;
        this.proof = proof;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var account = accounts.find(asked.getName());
        var shown = String.valueOf(asked.getCredentials());
        if (!proof.isGiven(account, shown)) {
            throw new BadCredentialsException("Not one of the accounts");
        }
        return account.map(SignIn::signedIn).orElseThrow();
    }

    private static Authentication signedIn(Account account) {
        var authorities =
                List.of(
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.PASSWORD_AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(
                User.withUsername(account.id()).password("").authorities(authorities).build(),
                null,
                authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
