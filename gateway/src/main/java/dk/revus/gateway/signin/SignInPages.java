package dk.revus.gateway.signin;

import dk.revus.gateway.answer.OriginalRequest;
import dk.revus.gateway.answer.Pages;
import dk.revus.gateway.answer.Problems;
import dk.revus.gateway.answer.Reading;
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
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where signing in begins, and where one lands when it fails. */
@Configuration(proxyBeanMethods = false)
class SignInPages {

    private final URI gateway;
    private final Pages pages;

    SignInPages(@Value("${revus.gateway.url}") URI gateway, Pages pages) {
        this.gateway = gateway;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> signIn() {
        return Reading.at("/sign-in", this::begin).and(Reading.at("/sign-in/failed", this::failed));
    }

    private Mono<ServerResponse> failed(ServerRequest request) {
        var exchange = request.exchange();
        return ServerResponse.status(HttpStatus.UNAUTHORIZED)
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .bodyValue(
                        pages.about(
                                "sign-in-failed",
                                OriginalRequest.language(exchange),
                                exchange.getAttributeOrDefault(Problems.TRACE_ID, "")));
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
