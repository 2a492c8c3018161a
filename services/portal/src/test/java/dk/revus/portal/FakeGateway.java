package dk.revus.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Answers as the services do, from the files under {@code gateway/}, and remembers what it was
 * asked. A thing without a file of its own is found in its list.
 */
final class FakeGateway implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String API = "/api/v1/";

    private final HttpServer server;
    private final Map<String, Function<Asked, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile BinaryOperator<String> wording = (field, text) -> text;

    record Answer(int status, String body) {}

    /** One request as it came in; header names in lower case. */
    record Asked(
            String method,
            String path,
            @Nullable String query,
            Map<String, String> headers,
            String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    FakeGateway(String keys) {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/jwks", exchange -> send(exchange, new Answer(200, keys)));
        server.createContext(API, this::api);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this is the answer, until {@link #reset}. */
    void answer(String method, String path, int status, Object body) {
        var told = new Answer(status, JSON.writeValueAsString(body));
        on(method, path, request -> told);
    }

    /** The same, where the answer depends on what is asked. */
    void on(String method, String path, Function<Asked, Answer> answer) {
        answers.put(method + " " + path, answer);
    }

    /**
     * From now on the texts of every answer read otherwise.
     *
     * @param wording from the name of a field and its text to what it says
     */
    void wording(BinaryOperator<String> wording) {
        this.wording = wording;
    }

    void refuse(String method, String path, int status, String code, Map<String, Object> details) {
        var problem = new java.util.LinkedHashMap<String, Object>(details);
        problem.put("type", "urn:revus:problem:" + code);
        problem.put("status", status);
        answer(method, path, status, problem);
    }

    void reset() {
        answers.clear();
        wording = (field, text) -> text;
        asked.clear();
    }

    /** What a service is known to answer, to be told with changes. */
    static JsonNode known(String path) {
        var body = file(path);
        return body == null ? JSON.missingNode() : JSON.readTree(body);
    }

    List<Asked> writes() {
        return asked.stream().filter(request -> !request.method().equals("GET")).toList();
    }

    Asked lastWrite() {
        return writes().getLast();
    }

    List<Asked> reads() {
        return asked.stream().filter(request -> request.method().equals("GET")).toList();
    }

    private void api(HttpExchange exchange) throws IOException {
        var headers = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach(
                        (name, v) ->
                                headers.put(name.toLowerCase(java.util.Locale.ROOT), v.getFirst()));
        var path = exchange.getRequestURI().getPath().substring(API.length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request =
                new Asked(
                        exchange.getRequestMethod(),
                        path,
                        exchange.getRequestURI().getQuery(),
                        Map.copyOf(headers),
                        body);
        asked.add(request);
        var answer = answerTo(request);
        var said = JSON.readTree(answer.body());
        if (request.method().equals("GET") && path.equals("calls")) {
            narrow(said, Objects.requireNonNullElse(request.query(), ""));
        }
        send(exchange, new Answer(answer.status(), reworded("", said).toString()));
    }

    /** To what the service would leave in the list. */
    private static void narrow(JsonNode calls, String query) {
        var asked = UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams();
        var cycle = asked.getFirst("cycle");
        var invited = asked.getFirst("invited");
        if (calls.path("items") instanceof ArrayNode items) {
            items.removeIf(
                    call ->
                            (cycle != null && !cycle.equals(call.path("cycleId").asString()))
                                    || (invited != null && !asks(call, invited)));
        }
    }

    private static boolean asks(JsonNode call, String municipality) {
        return call.path("invited")
                .valueStream()
                .anyMatch(code -> code.asString().equals(municipality));
    }

    private JsonNode reworded(String name, JsonNode said) {
        return switch (said) {
            case ObjectNode object -> {
                object.properties()
                        .forEach(p -> p.setValue(reworded(called(name, p.getKey()), p.getValue())));
                yield object;
            }
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, reworded(name, list.get(i)));
                }
                yield list;
            }
            case StringNode text -> StringNode.valueOf(wording.apply(name, text.asString()));
            default -> said;
        };
    }

    /** Of all that has a name, a landsdel's is no place's own: it is called by what it is. */
    private static String called(String thing, String field) {
        return thing.equals("landsdel") && field.equals("name") ? thing : field;
    }

    private Answer answerTo(Asked request) {
        var path = request.path();
        var told = answers.get(request.method() + " " + path);
        if (told != null) {
            return told.apply(request);
        }
        var found = found(path.contains(":") ? path.substring(0, path.indexOf(':')) : path);
        return found == null
                ? new Answer(404, "{\"type\":\"urn:revus:problem:not-found\",\"status\":404}")
                : new Answer(200, found);
    }

    /** The form is the same in every call. */
    private static @Nullable String found(String path) {
        var own = path.matches("calls/[^/]+/form") ? file("form") : file(path);
        var slash = path.lastIndexOf('/');
        if (own != null || slash < 0) {
            return own;
        }
        var list = file(path.substring(0, slash));
        if (list == null) {
            return null;
        }
        for (var item : JSON.readTree(list).path("items")) {
            if (item.properties()
                    .iterator()
                    .next()
                    .getValue()
                    .asString("")
                    .equals(path.substring(slash + 1))) {
                return item.toString();
            }
        }
        return null;
    }

    private static @Nullable String file(String path) {
        var name = "/gateway/" + path.replace('/', '_').replace("Ø", "OE") + ".json";
        try (var in = FakeGateway.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
