package dk.revus.kit.web;

import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What was accepted stands in the journal; what was refused stands here. Who was let in is known
 * behind the security filters, who was not is answered by them; so there is one of these on either
 * side.
 */
final class RefusalLogFilter extends OncePerRequestFilter {

    private final RefusalLog log;
    private final String side;
    private final IntPredicate statuses;
    private final Supplier<Actor> actor;

    private RefusalLogFilter(
            RefusalLog log, String side, IntPredicate statuses, Supplier<Actor> actor) {
        this.log = log;
        this.side = side;
        this.statuses = statuses;
        this.actor = actor;
    }

    /** Whatever was refused to somebody with a good token. */
    static RefusalLogFilter ofKnownPeople(RefusalLog log) {
        return new RefusalLogFilter(
                log, "known", status -> status >= 400 && status != 401, Actors::current);
    }

    /** What was tried without a token, or with one that is no good. */
    static RefusalLogFilter ofStrangers(RefusalLog log) {
        return new RefusalLogFilter(log, "strangers", status -> status == 401, Actor::anonymous);
    }

    /** Once per request on either side. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RefusalLogFilter.class.getName() + "." + side;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                || "HEAD".equals(request.getMethod())
                || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (statuses.test(response.getStatus())) {
            log.write(request, actor.get(), response.getStatus());
        }
    }
}
