package dk.revus.gateway.signin;

import dk.revus.gateway.answer.Pages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where signing in begins, and where one lands when it fails. */
@Configuration(proxyBeanMethods = false)
class SignInPages {

    private final URI gateway;
    private final String failed = Pages.read("sign-in-failed.html");

    SignInPages(@Value("${revus.gateway.url}") URI gateway) {
        this.gateway = gateway;
    }

    @Bean
    RouterFunction<ServerResponse> signIn() {
        return RouterFunctions.route()
                .GET("/sign-in", this::begin)
                .GET(
                        "/sign-in/failed",
                        _ ->
                                ServerResponse.status(HttpStatus.UNAUTHORIZED)
                                        .contentType(MediaType.TEXT_HTML)
                                        .bodyValue(failed))
                .build();
    }

    private Mono<ServerResponse> begin(ServerRequest request) {
        var next = NextPage.of(request.queryParam("next").orElse(null));
        if (isByAnotherName(request)) {
            var back = URLEncoder.encode(next.path(), StandardCharsets.UTF_8);
            return redirect(gateway.resolve("/sign-in?next=" + back));
        }
        return request.principal()
                .filter(OAuth2AuthenticationToken.class::isInstance)
                .map(_ -> URI.create(next.path()))
                .switchIfEmpty(remember(request, next))
                .flatMap(SignInPages::redirect);
    }

    private static Mono<URI> remember(ServerRequest request, NextPage next) {
        return request.session()
                .doOnNext(session -> session.getAttributes().put(NextPage.ATTRIBUTE, next.path()))
                .map(_ -> URI.create("/oauth2/authorization/" + IssuerConfiguration.REGISTRATION));
    }

    /** The issuer leads back to one name only, and the cookie must have been set under that one. */
    private boolean isByAnotherName(ServerRequest request) {
        var host = request.headers().firstHeader("Host");
        return host != null && !host.equals(gateway.getAuthority());
    }

    private static Mono<ServerResponse> redirect(URI to) {
        return ServerResponse.status(HttpStatus.FOUND).location(to).build();
    }
}
