package dk.revus.gateway.answer;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.MethodNotAllowedException;
import reactor.core.publisher.Mono;

/** Addresses that the gateway answers itself and that can be read only. */
public final class Reading {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private Reading() {}

    /** GET and HEAD are answered; every other method is told so. */
    public static RouterFunction<ServerResponse> at(
            String path, HandlerFunction<ServerResponse> answer) {
        return only(RouterFunctions.route(RequestPredicates.path(path), answer));
    }

    /** The same for addresses that are already there. */
    public static RouterFunction<ServerResponse> only(RouterFunction<ServerResponse> addresses) {
        return addresses.filter(
                (request, next) ->
                        METHODS.contains(request.method())
                                ? next.handle(request)
                                : Mono.error(
                                        new MethodNotAllowedException(request.method(), METHODS)));
    }
}
