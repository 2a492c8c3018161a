package dk.revus.gateway.pages;

import dk.revus.gateway.answer.Reading;
import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The API's description, for programs and for people. */
@Configuration(proxyBeanMethods = false)
class ApiPages {

    @Bean
    RouterFunction<ServerResponse> apiAddresses() throws IOException {
        return Reading.at(
                        "/api", _ -> ServerResponse.permanentRedirect(URI.create("/api/")).build())
                .and(
                        Reading.at(
                                "/api/",
                                _ ->
                                        ServerResponse.ok()
                                                .contentType(MediaType.TEXT_HTML)
                                                .bodyValue(
                                                        new ClassPathResource(
                                                                "gateway/api/index.html"))))
                .and(Reading.only(files()));
    }

    private static RouterFunction<ServerResponse> files() throws IOException {
        return RouterFunctions.route()
                .resources("/api/page/**", new ClassPathResource("gateway/api/"))
                .resources("/api/viewer/**", new ClassPathResource(viewer()))
                // Whatever infrastructure/contracts has made of the contracts.
                .resources("/api/*", new ClassPathResource("static/api/"))
                .build();
    }

    /** The viewer's files lie in a folder that is called after its version. */
    private static String viewer() throws IOException {
        var about = new Properties();
        var pom = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
        try (var in = new ClassPathResource(pom).getInputStream()) {
            about.load(in);
        }
        return "META-INF/resources/webjars/swagger-ui/" + about.getProperty("version") + "/";
    }
}
