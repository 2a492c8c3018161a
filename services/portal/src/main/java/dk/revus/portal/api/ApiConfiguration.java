package dk.revus.portal.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the portal speaks to the gateway. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "strategy", types = StrategyApi.class)
@ImportHttpServices(
        group = "submission",
        types = {
            CallApi.class,
            FileExchange.class,
            ResponseTree.class,
            ScreeningApi.class,
            SubmissionApi.class
        })
@ImportHttpServices(group = "theme-catalogue", types = CatalogueApi.class)
@ImportHttpServices(group = "project", types = ProjectApi.class)
@ImportHttpServices(group = "notification", types = NotificationApi.class)
@ImportHttpServices(group = "analytics", types = AnalyticsApi.class)
class ApiConfiguration {

    /**
     * A tolerant reader: what it does not know it leaves alone, what is missing it does without.
     */
    @Bean
    JsonMapper apiJson() {
        return JsonMapper.builder()
                .annotationIntrospector(new WhatElseIsSaid())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** Every interface speaks to the gateway; each part has a breaker of its own. */
    @Bean
    RestClientHttpServiceGroupConfigurer interfaces(
            ApiProperties properties, JsonMapper apiJson, Guard guard) {
        var way = way(properties, properties.answerWithin());
        return groups ->
                groups.forEachGroup(
                        (group, client, proxies) -> {
                            var part = Part.of(group.name());
                            speaking(client, part, properties, apiJson)
                                    .requestFactory(way)
                                    .requestInterceptor(ApiConfiguration::onBehalfOfTheCaller);
                            proxies.customArgumentResolver(ApiConfiguration::describe)
                                    .exchangeAdapterDecorator(
                                            plain ->
                                                    new GuardedExchange(
                                                            plain, part, guard, apiJson));
                        });
    }

    /** For files: an interceptor would be handed the whole body, so the headers are set before. */
    @Bean
    RestClient fileClient(ApiProperties properties, JsonMapper apiJson) {
        return speaking(RestClient.builder(), Part.SUBMISSION, properties, apiJson)
                .requestFactory(way(properties, properties.fileWithin()))
                .requestInitializer(ApiConfiguration::describe)
                .build();
    }

    private static JdkClientHttpRequestFactory way(ApiProperties properties, Duration within) {
        var http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectWithin())
                        .build();
        var way = new JdkClientHttpRequestFactory(http);
        way.setReadTimeout(within);
        return way;
    }

    /** JSON both ways, and a no that says what it is. */
    private static RestClient.Builder speaking(
            RestClient.Builder client, Part part, ApiProperties properties, JsonMapper json) {
        return client.baseUrl(properties.url() + "/api/v1")
                .configureMessageConverters(
                        known -> known.withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
                .defaultStatusHandler(
                        HttpStatusCode::is5xxServerError,
                        (_, answer) -> {
                            throw new PartUnavailable(part, answer.getStatusCode().value());
                        })
                .defaultStatusHandler(
                        status -> !status.is2xxSuccessful() && !status.is5xxServerError(),
                        (_, answer) -> {
                            throw new ApiProblem(
                                    answer.getStatusCode().value(),
                                    problem(answer.getBody().readAllBytes(), json),
                                    json);
                        });
    }

    private static JsonNode problem(byte[] body, JsonMapper json) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            return json.createObjectNode(); // not one of ours: the status has to do
        }
    }

    /** A change is the body; what makes it safe to ask twice goes with it. */
    private static boolean describe(
            @Nullable Object argument,
            MethodParameter parameter,
            HttpRequestValues.Builder request) {
        if (!(argument instanceof Change change)) {
            return false;
        }
        request.addHeader(ContentKey.HEADER, change.key())
                .setContentType(MediaType.APPLICATION_JSON)
                .setBodyValue(change.body());
        if (change.version() != null) {
            request.addHeader(HttpHeaders.IF_MATCH, "\"" + change.version() + "\"");
        }
        return true;
    }

    private static ClientHttpResponse onBehalfOfTheCaller(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        describe(request);
        bindToContent(request, body);
        return execution.execute(request, body);
    }

    private static void bindToContent(HttpRequest request, byte[] body) {
        var headers = request.getHeaders();
        var key = headers.getFirst(ContentKey.HEADER);
        if (key != null) {
            var version = headers.getFirst(HttpHeaders.IF_MATCH);
            var address = request.getURI().toString();
            headers.set(
                    ContentKey.HEADER,
                    ContentKey.of(key, request.getMethod(), address, version)
                            .with(body, body.length)
                            .value());
        }
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
