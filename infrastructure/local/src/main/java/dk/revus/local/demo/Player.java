package dk.revus.local.demo;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Acts through the public API as the demo's people. What is not answered is sent again under the
 * same key, as any client may, so that a part that dies on the way costs nothing but time.
 */
public final class Player {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration TOKEN_LASTS = Duration.ofMinutes(5);

    private final Http http = new Http(Duration.ofSeconds(15));
    private final URI gateway;
    private final Function<String, String> tokenOf;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final List<Acknowledged> ledger = new CopyOnWriteArrayList<>();

    private record Token(String value, long takenAt) {}

    /**
     * A command that was answered with success.
     *
     * @param commandId how the journal knows it: the person and the key; "" for a PUT
     */
    public record Acknowledged(
            String user, String path, String commandId, int status, @Nullable String etag) {}

    Player(URI gateway, Function<String, String> tokenOf) {
        this.gateway = gateway;
        this.tokenOf = tokenOf;
    }

    public List<Acknowledged> ledger() {
        return List.copyOf(ledger);
    }

    JsonNode get(String user, String path) {
        var reply = persist(() -> http.get(at(path), bearer(user)));
        return demand(reply, path).json();
    }

    /** What is there, or empty while it has not come. */
    Optional<JsonNode> find(String user, String path) {
        var reply = persist(() -> http.get(at(path), bearer(user)));
        return reply.status() == 404 ? Optional.empty() : Optional.of(demand(reply, path).json());
    }

    /** Creates a thing. */
    JsonNode create(String user, String path, Object body) {
        return command(user, path, body, Map.of());
    }

    /** Changes a thing that was seen in this version. */
    JsonNode change(String user, String path, JsonNode seen, Object body) {
        return command(user, path, body, ifMatch(seen));
    }

    /** Brings a file to where files are taken. */
    JsonNode upload(String user, String path, String fileName, byte[] content) {
        var key = newKey();
        var reply =
                persist(
                        () -> {
                            var headers = new HashMap<>(bearer(user));
                            headers.put("Idempotency-Key", key);
                            return http.postFile(at(path), headers, fileName, content);
                        });
        return acknowledged(user, path, key, reply);
    }

    private JsonNode command(String user, String path, Object body, Map<String, String> more) {
        var key = newKey();
        return acknowledged(user, path, key, attempt(user, path, body, more, key));
    }

    private JsonNode acknowledged(String user, String path, String key, Reply reply) {
        demand(reply, path);
        ledger.add(new Acknowledged(user, path, user + ":" + key, reply.status(), reply.etag()));
        return reply.json();
    }

    private static String newKey() {
        return "demo-" + UUID.randomUUID();
    }

    /** The answer, whatever it is: for showing what is refused. */
    Reply attempt(String user, String path, JsonNode seen, Object body) {
        return attempt(user, path, body, ifMatch(seen), newKey());
    }

    private Reply attempt(
            String user, String path, Object body, Map<String, String> more, String key) {
        return persist(
                () -> {
                    var headers = new HashMap<>(bearer(user));
                    headers.putAll(more);
                    headers.put("Idempotency-Key", key);
                    return http.post(at(path), headers, body);
                });
    }

    /** The answer to a PUT, whatever it is. */
    Reply write(String user, String path, JsonNode seen, Object body) {
        var headers = new HashMap<>(bearer(user));
        headers.putAll(ifMatch(seen));
        var reply = persist(() -> http.put(at(path), headers, body));
        if (reply.isSuccess()) {
            ledger.add(new Acknowledged(user, path, "", reply.status(), reply.etag()));
        }
        return reply;
    }

    /** Waits for news to arrive where it is read. */
    void await(String what, BooleanSupplier condition) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > giveUp) {
                throw new PlatformProblem("It took longer than a minute until " + what + ".");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private Reply persist(Supplier<Reply> call) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var reply = call.get();
                if (!passes(reply) || System.nanoTime() > giveUp) {
                    return reply;
                }
            } catch (UncheckedIOException e) {
                if (System.nanoTime() > giveUp) {
                    throw e;
                }
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private static boolean passes(Reply reply) {
        return reply.status() == 502
                || reply.status() == 503
                || reply.status() == 504
                || reply.status() == 429
                || reply.problem().equals("request-in-progress");
    }

    private static Reply demand(Reply reply, String path) {
        if (reply.isSuccess()) {
            return reply;
        }
        throw new PlatformProblem(
                "%s answers %d: %s".formatted(path, reply.status(), reply.body()));
    }

    private static Map<String, String> ifMatch(JsonNode seen) {
        return Map.of("If-Match", "\"" + seen.path("version").asLong() + "\"");
    }

    private URI at(String path) {
        return gateway.resolve("/api/v1" + path.replace("Ø", "%C3%98"));
    }

    private Map<String, String> bearer(String user) {
        var token = tokens.get(user);
        if (token == null || System.nanoTime() - token.takenAt() > TOKEN_LASTS.toNanos()) {
            token = new Token(tokenOf.apply(user), System.nanoTime());
            tokens.put(user, token);
        }
        return Map.of("Authorization", "Bearer " + token.value());
    }
}
