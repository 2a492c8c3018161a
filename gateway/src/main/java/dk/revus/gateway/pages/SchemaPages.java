package dk.revus.gateway.pages;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The schemas of the events, at the addresses that stand on each event as {@code dataschema}. What
 * is not there is answered as any other unknown address of the API.
 */
@Configuration(proxyBeanMethods = false)
class SchemaPages {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "/api/schemas/([a-z-]+/[a-z-]+(?:\\.[a-z-]+)?\\.v[0-9]+\\.schema\\.json)");
    private static final MediaType SCHEMA = new MediaType("application", "schema+json");

    /** A schema of one name only ever grows, and readers ignore what they do not know. */
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @Bean
    RouterFunction<ServerResponse> schemaAddresses() {
        return RouterFunctions.resources(SchemaPages::schema, SchemaPages::describe);
    }

    private static Mono<Resource> schema(ServerRequest request) {
        var address = ADDRESS.matcher(request.path());
        if (!address.matches()) {
            return Mono.empty();
        }
        var file = new ClassPathResource("contracts/" + address.group(1));
        return file.exists() ? Mono.just(file) : Mono.empty();
    }

    private static void describe(Resource schema, HttpHeaders headers) {
        headers.setContentType(SCHEMA);
        headers.setCacheControl(AN_HOUR);
    }
}
