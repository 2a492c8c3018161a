package dk.revus.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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

    /** A POST of a form with one file, with a fresh Idempotency-Key unless one was given. */
    public Reply upload(String path, FileForm form) {
        return deliver("POST", path, form.publisher(), key(form.contentType()));
    }

    private Map<String, String> key(String contentType) {
        var more = new LinkedHashMap<>(key());
        more.put("Content-Type", contentType);
        return more;
    }

    /** The bytes of a file. */
    public byte[] download(String path) {
        var request = request("GET", path, HttpRequest.BodyPublishers.noBody(), Map.of());
        var answer = exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** SHA-256 of a file of any size. */
    public String digest(String path) {
        var request = request("GET", path, HttpRequest.BodyPublishers.noBody(), Map.of());
        var answer = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var in = new DigestInputStream(answer.body(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
        if (body == null) {
            return deliver(method, path, HttpRequest.BodyPublishers.noBody(), more);
        }
        var described = new LinkedHashMap<String, String>();
        described.put("Content-Type", "application/json");
        described.putAll(more);
        return deliver(method, path, HttpRequest.BodyPublishers.ofString(body), described);
    }

    private Reply deliver(
            String method, String path, HttpRequest.BodyPublisher body, Map<String, String> more) {
        var request = request(method, path, body, more);
        return Reply.of(exchange(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest request(
            String method, String path, HttpRequest.BodyPublisher body, Map<String, String> more) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path.replace(" ", "%20")))
                        .timeout(Duration.ofSeconds(20))
                        .method(method, body);
        headers.forEach(request::setHeader);
        more.forEach(request::setHeader);
        return request.build();
    }

    private static <T> HttpResponse<T> exchange(
            HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
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
     * @param version from the ETag; -1 without one, or when it is no version
     */
    public record Reply(int status, String body, Map<String, String> headers, long version) {

        /** A version, and how it was shown. */
        private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(?:-[0-9a-f]+)?\"");

        static Reply of(HttpResponse<String> response) {
            var headers = new LinkedHashMap<String, String>();
            response.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    headers,
                    version(headers.getOrDefault("etag", "")));
        }

        private static long version(String tag) {
            var read = TAG.matcher(tag);
            return read.matches() ? Long.parseLong(read.group(1)) : -1;
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
