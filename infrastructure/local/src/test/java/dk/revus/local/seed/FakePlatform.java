package dk.revus.local.seed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.revus.local.http.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The API's manners in small: lists, creating, changing under If-Match, refusals that are kept. */
final class FakePlatform implements AutoCloseable {

    private static final Map<String, String> ID_FIELD =
            Map.of(
                    "organisations", "organisation",
                    "cycles", "cycleId",
                    "principles", "principleId",
                    "continuity-examples", "exampleId",
                    "themes", "themeId",
                    "meetings", "meetingId",
                    "calls", "callId");

    final List<String> commands = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    private final Map<String, List<ObjectNode>> things = new LinkedHashMap<>();
    final Map<String, Integer> unknownThemeRefusals = new HashMap<>();
    private final Map<String, Object> refusedUnderKey = new HashMap<>();
    private final HttpServer server;

    FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<ObjectNode> all(String collection) {
        return things.computeIfAbsent(collection, _ -> new ArrayList<>());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/v1/".length());
        if (exchange.getRequestMethod().equals("GET")) {
            reply(exchange, 200, Map.of("items", all(path)));
            return;
        }
        var body = (ObjectNode) Http.JSON.readTree(exchange.getRequestBody().readAllBytes());
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var refusals = unknownThemeRefusals.getOrDefault(path, 0);
        if (refusals > 0 || refusedUnderKey.containsKey(key)) {
            unknownThemeRefusals.put(path, Math.max(0, refusals - 1));
            var problem = Map.of("type", "urn:revus:problem:unknown-theme");
            refusedUnderKey.put(key, problem);
            reply(exchange, 422, problem);
            return;
        }
        commands.add(path);
        keys.add(key);
        reply(exchange, 200, path.contains(":") ? changed(exchange, path) : created(path, body));
    }

    private ObjectNode created(String collection, ObjectNode body) {
        var all = all(collection);
        var field = ID_FIELD.get(collection);
        if (!body.has(field)) {
            body.put(field, collection + "-" + (all.size() + 1));
        }
        body.put("version", 1).put("state", "DRAFT").put("phase", "PLANNED");
        all.add(body);
        return body;
    }

    private ObjectNode changed(HttpExchange exchange, String path) {
        var collection = path.substring(0, path.indexOf('/'));
        var id = path.substring(path.indexOf('/') + 1, path.indexOf(':'));
        var thing =
                all(collection).stream()
                        .filter(one -> one.path(ID_FIELD.get(collection)).asString().equals(id))
                        .findFirst()
                        .orElseThrow();
        var expected = "\"" + thing.path("version").asLong() + "\"";
        if (!expected.equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            throw new AssertionError("If-Match is not the version of " + path);
        }
        var next = thing.path("version").asLong() + 1;
        if (path.endsWith(":sign")) {
            thing.putArray("signatures").addObject().put("signatory", "CHAIRMANSHIP");
            return thing.put("version", next);
        }
        return thing.put("version", next).put("state", "PUBLISHED").put("phase", "CALL");
    }

    private static void reply(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = Http.JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
