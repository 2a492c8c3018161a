package dk.revus.local.seed;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The platform's public API in the hands of the secretariat's lead and colleagues. */
final class Api {

    private static final Duration GLANCE = Duration.ofMillis(150);

    private final Http http;
    private final URI gateway;
    private final Function<String, String> tokenOfRole;
    private final Duration patience;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Api(Http http, URI gateway, Function<String, String> tokenOfRole, Duration patience) {
        this.http = http;
        this.gateway = gateway;
        this.tokenOfRole = tokenOfRole;
        this.patience = patience;
    }

    /** Every item of a list, page by page. */
    List<JsonNode> list(String role, String path) {
        var items = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var next = "";
        do {
            var after = next.isEmpty() ? "" : "&after=" + next;
            var page = demand(get(role, path + separator + "limit=200" + after), path).json();
            page.path("items").forEach(items::add);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return items;
    }

    Reply get(String role, String path) {
        return http.get(at(path), bearer(role));
    }

    /**
     * A command under a key of its own, so that repeating it is harmless. News travels from service
     * to service: what one of them has not heard of yet is asked again for a while, under the next
     * key, because a refusal is kept with its key too.
     */
    JsonNode command(
            String role, String path, String key, JsonNode body, Map<String, String> more) {
        var headers = new HashMap<>(bearer(role));
        headers.putAll(more);
        var until = System.nanoTime() + patience.toNanos();
        for (int attempt = 1; ; attempt++) {
            headers.put("Idempotency-Key", attempt == 1 ? key : key + "-" + attempt);
            var reply = http.post(at(path), headers, body);
            if (!mayChange(reply) || System.nanoTime() > until) {
                return demand(reply, path).json();
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private static boolean mayChange(Reply reply) {
        return switch (reply.problem()) {
            case "unknown-field" -> false;
            case "idempotency-replay", "request-in-progress" -> true;
            case String code -> code.startsWith("unknown-") || reply.status() == 503;
        };
    }

    private static Reply demand(Reply reply, String path) {
        if (reply.isSuccess()) {
            return reply;
        }
        throw new PlatformProblem(
                "Seeding stopped at %s, which answers %d: %s"
                        .formatted(path, reply.status(), reply.body()));
    }

    private URI at(String path) {
        return gateway.resolve("/api/v1" + path);
    }

    private Map<String, String> bearer(String role) {
        var token = tokens.computeIfAbsent(role, tokenOfRole);
        return Map.of("Authorization", "Bearer " + token);
    }
}
