package dk.revus.portal.api;

import java.io.IOException;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the portal speaks to the gateway. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /**
     * A tolerant reader: what it does not know it leaves alone, what is missing it does without.
     */
    @Bean
    JsonMapper apiJson() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    @Bean
    RestClient gatewayClient(ApiProperties properties) {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectWithin())
                        .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(properties.answerWithin());
        return RestClient.builder()
                .baseUrl(properties.url() + "/api/v1")
                .requestFactory(factory)
                .requestInterceptor(ApiConfiguration::onBehalfOfTheCaller)
                .build();
    }

    /** For files: an interceptor would be handed the whole body, so the headers are set before. */
    @Bean
    RestClient fileClient(ApiProperties properties) {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectWithin())
                        .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(properties.fileWithin());
        return RestClient.builder()
                .baseUrl(properties.url() + "/api/v1")
                .requestFactory(factory)
                .requestInitializer(ApiConfiguration::describe)
                .build();
    }

    private static ClientHttpResponse onBehalfOfTheCaller(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        describe(request);
        return execution.execute(request, body);
    }

    private static void describe(HttpRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who instanceof JwtAuthenticationToken token) {
            request.getHeaders().setBearerAuth(token.getToken().getTokenValue());
        }
        passOn("X-Correlation-Id", request);
        passOn("traceparent", request);
    }

    private static void passOn(String header, HttpRequest request) {
        var value = incoming(header);
        if (value != null) {
            request.getHeaders().set(header, value);
        }
    }

    private static @Nullable String incoming(String header) {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getHeader(header)
                : null;
    }
}
