package dk.revus.testkit.odd;

import dk.revus.testkit.Api;
import dk.revus.testkit.Api.Reply;
import dk.revus.testkit.ServiceUnderTest;
import dk.revus.testkit.odd.Described.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "An unreadable request is the caller's": asks a running service wrongly in every place that its
 * OpenAPI document names. Each question gives the answers that were not right, so that a test has
 * nothing to say but that there are none.
 */
public final class OddRequests {

    private static final List<String> ODD_IDS =
            List.of("x", "%00", "-1", "%20", "null", "%F0%9F%A6%91", "a".repeat(3000), "%7B%7D");

    /** As they stand in an address, some not encoded as they should be. */
    private static final List<String> ODD_VALUES =
            List.of("", "%00", "-1", "%7B%22%24ne%22%3A1%7D", "(", "%5B", "%20", "a".repeat(3000));

    private static final List<String> NOT_WHOLE = List.of("1.5", "two", "99999999999999999999");

    private final Described described;
    private final Samples samples;
    private final Api anybody;
    private final Api allowed;
    private final Map<String, String> usual = new LinkedHashMap<>();

    private OddRequests(Described described, Api anybody, Api allowed) {
        this.described = described;
        this.samples = new Samples(described);
        this.anybody = anybody;
        this.allowed = allowed;
    }

    /**
     * Asked by one who may do everything that anybody may, so that no other refusal comes first.
     */
    public static OddRequests to(String name, ServiceUnderTest service) {
        var token = service.issuer().tokenOfEveryRole("KKR", "165");
        return new OddRequests(Described.of(name), service.api(), service.api().withToken(token));
    }

    /**
     * @param value a proper id for places of this name; "1" where none is said
     */
    public OddRequests where(String place, String value) {
        usual.put(place, value);
        return this;
    }

    /** Ids that are none, in each place of each path. */
    public List<String> ids() {
        var wrong = new ArrayList<String>();
        for (var operation : described.operations()) {
            for (var place : operation.places()) {
                for (var id : oddIds()) {
                    var asked = filled(operation.at(place, id));
                    add(wrong, asked, send(allowed, asked, body(asked)), "");
                }
                var unreadable = filled(operation.at(place, "%ff"));
                var reply = send(allowed, unreadable, body(unreadable));
                add(wrong, unreadable, reply, reply.status() == 400 ? "" : "not 400");
            }
        }
        return wrong;
    }

    private List<String> oddIds() {
        var mangled =
                usual.values().stream()
                        .flatMap(
                                id ->
                                        Stream.of(
                                                id.replaceAll("\\d+$", "99999999999999999999"),
                                                id.replaceFirst("\\d+", "99999999999999999999"),
                                                id + "x"));
        return Stream.concat(ODD_IDS.stream(), mangled).toList();
    }

    /** Queries that cannot be read, and values that no parameter expects. */
    public List<String> queries() {
        var wrong = new ArrayList<String>();
        for (var operation : described.operations()) {
            if (operation.reads()) {
                var list = filled(operation);
                boolean asks = !operation.queries().isEmpty();
                ask(wrong, list, "?x=%ff", asks ? List.of(400) : List.of());
                for (var query : operation.queries()) {
                    var name = query.path("name").asString();
                    ODD_VALUES.forEach(odd -> ask(wrong, list, "?" + name + "=" + odd, List.of()));
                    ask(wrong, list, "?" + name + "=%ff", List.of(400));
                    if ("integer".equals(query.path("schema").path("type").asString(""))) {
                        NOT_WHOLE.forEach(
                                odd -> ask(wrong, list, "?" + name + "=" + odd, List.of(400)));
                    }
                }
            }
        }
        return wrong;
    }

    private void ask(List<String> wrong, Operation list, String query, List<Integer> expected) {
        var asked = new Operation("GET", list.path() + query, list.queries(), null);
        var reply = send(allowed, asked, null);
        var right = expected.isEmpty() || expected.contains(reply.status());
        add(wrong, asked, reply, right ? "" : "not " + expected);
    }

    /** Values of another kind, in each place of each body: refused at that place. */
    public List<String> bodies() {
        var wrong = new ArrayList<String>();
        for (var operation : described.operations()) {
            var schema = operation.body();
            if (schema != null) {
                var asked = filled(operation);
                for (var misfit : Misfits.of(described, schema, samples.of(schema))) {
                    var reply = send(allowed, asked, misfit.body());
                    var isAtItsPlace =
                            reply.status() == 400
                                    && reply.json()
                                            .path("errors")
                                            .valueStream()
                                            .anyMatch(
                                                    error ->
                                                            error.path("field")
                                                                    .asString("")
                                                                    .equals(misfit.place()));
                    var what = misfit.place() + " = " + misfit.value();
                    add(wrong, asked, reply, isAtItsPlace ? "" : what + " is not refused there");
                }
            }
        }
        return wrong;
    }

    /** HEAD is answered as GET is, to everybody. */
    public List<String> heads() {
        var wrong = new ArrayList<String>();
        described.operations().stream()
                .filter(Operation::reads)
                .map(this::filled)
                .forEach(
                        operation -> {
                            var head = new Operation("HEAD", operation.path(), List.of(), null);
                            for (var who : List.of(anybody, allowed)) {
                                int get = send(who, operation, null).status();
                                int answered = send(who, head, null).status();
                                if (get != answered) {
                                    wrong.add(head.path() + ": GET " + get + ", HEAD " + answered);
                                }
                            }
                        });
        return wrong;
    }

    /** A method that an address does not take: it says which it takes. */
    public List<String> methods() {
        var wrong = new ArrayList<String>();
        described.operations().stream()
                .map(operation -> filled(operation).path())
                .distinct()
                .map(path -> new Operation("DELETE", path, List.of(), null))
                .forEach(
                        asked -> {
                            var reply = send(allowed, asked, null);
                            boolean says = !reply.headers().getOrDefault("allow", "").isBlank();
                            var right = reply.status() == 405 && says;
                            add(wrong, asked, reply, right ? "" : "not 405 with Allow");
                        });
        return wrong;
    }

    private Operation filled(Operation operation) {
        var filled = operation;
        for (var place : operation.places()) {
            var id = usual.getOrDefault(place, "1");
            filled = filled.at(place, URLEncoder.encode(id, StandardCharsets.UTF_8));
        }
        return filled;
    }

    private @Nullable String body(Operation operation) {
        if (operation.reads()) {
            return null;
        }
        return operation.body() == null ? "{}" : samples.of(operation.body()).toString();
    }

    private static Reply send(Api who, Operation asked, @Nullable String body) {
        return who.send(
                asked.method(),
                asked.path(),
                body,
                Map.of("If-Match", "\"1\"", "Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** What holds for every answer, and what else was found wrong with this one. */
    private static void add(List<String> wrong, Operation asked, Reply reply, String more) {
        var found = new ArrayList<String>();
        if (reply.status() >= 500) {
            found.add("our failure");
        }
        if (reply.status() >= 400 && !isProblem(reply)) {
            found.add("no problem");
        }
        if (!more.isEmpty()) {
            found.add(more);
        }
        if (!found.isEmpty()) {
            var answered = reply.body().substring(0, Math.min(300, reply.body().length()));
            var path = asked.path().substring(0, Math.min(200, asked.path().length()));
            wrong.add(asked.method() + " " + path + ": " + found + " " + reply.status() + answered);
        }
    }

    private static boolean isProblem(Reply reply) {
        return "application/problem+json".equals(reply.headers().get("content-type"))
                && !reply.code().isEmpty()
                && reply.json().path("traceId").asString("").matches("[0-9a-f]{32}");
    }
}
