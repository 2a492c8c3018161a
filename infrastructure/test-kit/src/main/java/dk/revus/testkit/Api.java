package dk.revus.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to a service as a client would. {@link #as} says who asks. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String base;
    private final TestIssuer issuer;
    private final Map<String, String> headers;

    Api(String base, TestIssuer issuer) {
        this(base, issuer, Map.of());
    }

    private Api(String base, TestIssuer issuer, Map<String, String> headers) {
        this.base = base;
        this.issuer = issuer;
        this.headers = headers;
    }

    /**
     * @param role for this organisation, without an end
     */
    public Api as(String role, String organisation) {
        return withToken(issuer.token(role, organisation));
    }

    public Api withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The next request is about this version: If-Match. */
    public Api onVersion(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Api withKey(String key) {
        return with("Idempotency-Key", key);
    }

    public Api with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(base, issuer, more);
    }

    public Reply get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** A POST with a fresh Idempotency-Key unless one was given. */
    public Reply post(String path, @Nullable Object body) {
        return send("POST", path, body == null ? "{}" : text(body), key());
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, text(body), Map.of());
    }

    private Map<String, String> key() {
        return headers.containsKey("Idempotency-Key")
                ? Map.of()
                : Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    public Reply send(String method, String path, @Nullable String body, Map<String, String> more) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path.replace(" ", "%20")))
                        .timeout(Duration.ofSeconds(20))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        try {
            return Reply.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * An answer.
     *
     * @param version from the ETag; -1 without one
     */
    public record Reply(int status, String body, Map<String, String> headers, long version) {

        static Reply of(HttpResponse<String> response) {
            var headers = new LinkedHashMap<String, String>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name, values.getFirst()));
            var tag = headers.get("etag");
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    headers,
                    tag == null ? -1 : Long.parseLong(tag.replace("\"", "")));
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of a problem: the end of its type. */
        public String code() {
            return json().path("type").asString("").replace("urn:revus:problem:", "");
        }
    }
}
