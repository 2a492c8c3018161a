package dk.revus.identity.signin;

import dk.revus.identity.users.model.DemoUsers;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;

/** Believes who one says one is, as long as it is a demo user. */
@Component
class DemoSignIn implements AuthenticationProvider {

    private final DemoUsers users;

    DemoSignIn(DemoUsers users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var user =
                users.find(asked.getName())
                        .orElseThrow(() -> new BadCredentialsException("No such demo user"));
        var authorities =
                java.util.List.of(
                        FactorGrantedAuthority.fromAuthority(
                                FactorGrantedAuthority.PASSWORD_AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(
                User.withUsername(user.id()).password("").authorities(authorities).build(),
                null,
                authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
