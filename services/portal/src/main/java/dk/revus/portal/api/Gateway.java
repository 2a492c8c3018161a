package dk.revus.portal.api;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the platform on behalf of whoever is signed in, and never waits for ever. */
@Component
class Gateway {

    private final RestClient client;
    private final JsonMapper json;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Gateway(
            RestClient gatewayClient,
            JsonMapper json,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        this.client = gatewayClient;
        this.json = json;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
    }

    <T> T get(Part part, Class<T> type, String path, Object... variables) {
        return guarded(
                part,
                () -> client.get().uri(path, variables).exchange((q, a) -> read(part, a, type)));
    }

    /** Every item of a list, page after page. */
    <T> List<T> list(Part part, Class<T> type, String path, Object... variables) {
        var items = new ArrayList<T>();
        var start = path + (path.contains("?") ? "&" : "?") + "limit=200";
        var page = get(part, JsonNode.class, start, variables);
        while (true) {
            page.path("items").forEach(item -> items.add(json.treeToValue(item, type)));
            var next = page.path("next").asString("");
            if (next.isEmpty()) {
                return items;
            }
            var more = Stream.concat(Arrays.stream(variables), Stream.of(next)).toArray();
            page = get(part, JsonNode.class, start + "&after={after}", more);
        }
    }

    /** A command, or something new. */
    <T> T post(Part part, Class<T> type, Change change, String path, Object... variables) {
        return send(HttpMethod.POST, part, type, change, path, variables);
    }

    /** The whole content of something. */
    <T> T put(Part part, Class<T> type, Change change, String path, Object... variables) {
        return send(HttpMethod.PUT, part, type, change, path, variables);
    }

    private <T> T send(
            HttpMethod method,
            Part part,
            Class<T> type,
            Change change,
            String path,
            Object... variables) {
        var body = json.writeValueAsBytes(change.body());
        var key =
                ContentKey.of(change.key(), method, path, variables, change.version())
                        .with(body, body.length)
                        .value();
        return guarded(
                part,
                () ->
                        client.method(method)
                                .uri(path, variables)
                                .headers(headers -> describe(change, key, headers))
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(body)
                                .exchange((q, a) -> read(part, a, type)));
    }

    private static void describe(Change change, String key, HttpHeaders headers) {
        headers.set(ContentKey.HEADER, key);
        if (change.version() != null) {
            headers.setIfMatch("\"" + change.version() + "\"");
        }
    }

    <T> T guarded(Part part, Supplier<T> call) {
        var breaker = breakers.circuitBreaker(part.code());
        var bulkhead = bulkheads.bulkhead(part.code());
        try {
            return breaker.executeSupplier(
                    () -> bulkhead.executeSupplier(() -> reached(part, call)));
        } catch (CallNotPermittedException | BulkheadFullException e) {
            throw new PartUnavailable(part, e);
        }
    }

    private static <T> T reached(Part part, Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException e) {
            throw new PartUnavailable(part, e);
        }
    }

    <T> T read(Part part, ConvertibleClientHttpResponse answer, Class<T> type) throws IOException {
        var status = answer.getStatusCode();
        var body = answer.getBody().readAllBytes();
        if (status.is2xxSuccessful()) {
            return json.readValue(body.length == 0 ? new byte[] {'{', '}'} : body, type);
        }
        if (status.is5xxServerError()) {
            throw new PartUnavailable(part, status.value());
        }
        throw new ApiProblem(status.value(), problem(body), json);
    }

    private JsonNode problem(byte[] body) {
        try {
            return json.readTree(body);
        } catch (tools.jackson.core.JacksonException e) {
            return json.createObjectNode(); // not one of ours: the status has to do
        }
    }
}
