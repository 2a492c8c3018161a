package dk.revus.gateway.signin;

import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends somebody who has just signed in on to where they wanted to go. */
@Component
class SignedIn implements ServerAuthenticationSuccessHandler {

    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange login, Authentication person) {
        return login.getExchange()
                .getSession()
                .map(
                        session ->
                                session.getAttributes().remove(NextPage.ATTRIBUTE)
                                                instanceof String path
                                        ? path
                                        : "/")
                .flatMap(path -> redirect.sendRedirect(login.getExchange(), URI.create(path)));
    }
}
