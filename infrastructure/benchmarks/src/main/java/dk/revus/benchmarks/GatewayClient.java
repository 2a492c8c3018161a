package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The gateway in the hands of one person. */
final class GatewayClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Http http = new Http(Duration.ofSeconds(15));
    private final URI gateway;
    private final String token;

    GatewayClient(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    Reply get(String path) {
        return http.get(at(path), headers());
    }

    JsonNode read(String path) {
        return demand(get(path), path);
    }

    /** A command on a version of a thing; a null body is an empty one. */
    Reply command(String path, long version, @Nullable Object body) {
        var headers = headers();
        headers.put("If-Match", "\"" + version + "\"");
        headers.put("Idempotency-Key", "bench-" + UUID.randomUUID());
        return http.post(at(path), headers, body);
    }

    JsonNode write(String path, long version, Object body) {
        var headers = headers();
        headers.put("If-Match", "\"" + version + "\"");
        return demand(http.put(at(path), headers, body), path);
    }

    JsonNode demand(String path, JsonNode thing, @Nullable Object body) {
        return demand(command(path, thing.path("version").asLong(), body), path);
    }

    /** Tries again while it is not found: it is being made. */
    JsonNode readOnceThere(String path) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = get(path);
            if (reply.status() != 404 || System.nanoTime() > giveUp) {
                return demand(reply, path);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    JsonNode create(String path, Object body) {
        return demand(post(path, body), path);
    }

    /** Tries again while it is refused with this code: what it needs is on its way there. */
    JsonNode createOnceKnown(String path, Object body, String unknown) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var reply = post(path, body);
            if (!reply.problem().equals(unknown) || System.nanoTime() > giveUp) {
                return demand(reply, path);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private Reply post(String path, Object body) {
        var headers = headers();
        headers.put("Idempotency-Key", "bench-" + UUID.randomUUID());
        return http.post(at(path), headers, body);
    }

    static JsonNode demand(Reply reply, String path) {
        if (reply.isSuccess()) {
            return reply.json();
        }
        throw new PlatformProblem(
                "%s answers %d: %s".formatted(path, reply.status(), reply.body()));
    }

    private Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        headers.put("Authorization", "Bearer " + token);
        return headers;
    }

    private URI at(String path) {
        return gateway.resolve("/api/v1" + path);
    }
}
