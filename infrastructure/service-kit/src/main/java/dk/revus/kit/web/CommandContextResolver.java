package dk.revus.kit.web;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Actors;
import dk.revus.kit.security.GivenMandates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads who, which version and which key out of the request, for controller parameters. */
final class CommandContextResolver implements HandlerMethodArgumentResolver {

    private final Clock clock;
    private final ObjectProvider<GivenMandates> given;

    CommandContextResolver(Clock clock, ObjectProvider<GivenMandates> given) {
        this.clock = clock;
        this.given = given;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == CommandContext.class || type == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var actor = actor(request);
        if (parameter.getParameterType() == Actor.class) {
            return actor;
        }
        return new CommandContext(
                actor,
                version(request.getHeader("If-Match")),
                commandId(actor, request.getHeader(IdempotencyFilter.HEADER)),
                ReceivedBody.digestOf(request),
                request.getHeader("X-Correlation-Id"),
                null,
                request.getHeader("traceparent"),
                null,
                clock.instant());
    }

    /** The one place where a right that is not in the token is found. */
    private Actor actor(NativeWebRequest request) {
        var actor = Actors.current();
        var http = request.getNativeRequest(HttpServletRequest.class);
        if (!actor.isSignedIn() || http == null) {
            return actor;
        }
        var path = http.getRequestURI();
        return given.stream()
                .map(mandates -> mandates.of(actor, path))
                .reduce(actor, Actor::with, (one, _) -> one);
    }

    /** Keys are the caller's own: the same key of two people is two keys. */
    private static String commandId(Actor actor, @Nullable String key) {
        return actor.person() + ":" + (key == null ? UUID.randomUUID() : key);
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var version = VersionTag.versionIn(ifMatch.strip());
        if (version.isPresent()) {
            return version.getAsLong();
        }
        throw new ProblemException(
                Problem.of(
                        400,
                        "invalid-if-match",
                        "If-Match takes the ETag exactly as it was given, such as \"7\"."));
    }
}
