package dk.revus.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client with time limits, speaking JSON. */
public final class Http {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final Duration limit;

    public Http(Duration limit) {
        this.limit = limit;
    }

    /** An answer, whatever it says. */
    public record Reply(int status, String body, @Nullable String etag) {

        public boolean isSuccess() {
            return status / 100 == 2;
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The code of a problem: the end of {@code urn:revus:problem:<code>}, else nothing. */
        public String problem() {
            if (isSuccess() || !body.startsWith("{")) {
                return "";
            }
            var type = json().path("type").asString("");
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    public Reply get(URI uri, Map<String, String> headers) {
        return send(HttpRequest.newBuilder(uri).GET(), headers);
    }

    public Reply post(URI uri, Map<String, String> headers, @Nullable Object body) {
        var publisher =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(uri).POST(publisher);
        return send(
                body == null ? request : request.header("Content-Type", "application/json"),
                headers);
    }

    public Reply put(URI uri, Map<String, String> headers, Object body) {
        var publisher = BodyPublishers.ofString(JSON.writeValueAsString(body));
        return send(
                HttpRequest.newBuilder(uri)
                        .PUT(publisher)
                        .header("Content-Type", "application/json"),
                headers);
    }

    /** Sends a form with one part {@code file}, as a browser does. */
    public Reply postFile(URI uri, Map<String, String> headers, String fileName, byte[] content) {
        var boundary = "----revus" + UUID.randomUUID();
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                .formatted(boundary, fileName)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        var form =
                BodyPublishers.ofByteArrays(
                        List.of(
                                head.getBytes(StandardCharsets.UTF_8),
                                content,
                                tail.getBytes(StandardCharsets.UTF_8)));
        return send(
                HttpRequest.newBuilder(uri)
                        .POST(form)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary),
                headers);
    }

    private Reply send(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        try {
            var answer = client.send(request.timeout(limit).build(), BodyHandlers.ofString());
            var etag = answer.headers().firstValue("ETag").orElse(null);
            return new Reply(answer.statusCode(), answer.body(), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }
}
