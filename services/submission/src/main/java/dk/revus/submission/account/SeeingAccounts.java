package dk.revus.submission.account;

import dk.revus.kit.security.Actors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes who comes here, whatever they ask. */
@Component
class SeeingAccounts implements HandlerInterceptor, WebMvcConfigurer {

    private final KnownAccounts accounts;

    SeeingAccounts(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var actor = Actors.current();
        if (actor.isSignedIn()) {
            accounts.saw(actor);
        }
        return true;
    }
}
