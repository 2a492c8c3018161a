package dk.revus.local.seed;

import dk.revus.local.http.Http;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Does what the chairmanship had done by the morning of the letter, and nothing twice. */
public final class Seeder {

    private static final String LEAD = "SECRETARIAT_LEAD";
    private static final String CHAIRMANSHIP = "KKR_CHAIRMANSHIP";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;

    public Seeder(Http http, URI gateway, Function<String, String> tokenOfRole) {
        this(http, gateway, tokenOfRole, PATIENCE);
    }

    Seeder(Http http, URI gateway, Function<String, String> tokenOfRole, Duration patience) {
        this.api = new Api(http, gateway, tokenOfRole, patience);
    }

    public void sow(Seed seed) {
        var ofCycle = "?cycle=" + seed.cycle();
        ensure("/organisations", "organisation", seed.all("organisations"), "");
        planCycle(seed);
        ensure("/principles", "number", seed.all("principles"), ofCycle);
        ensure("/continuity-examples", "title", seed.all("continuityExamples"), ofCycle);
        ensure("/themes", "title", seed.all("themes"), ofCycle).forEach(this::publishTheme);
        ensure("/meetings", "title", List.of(seed.one("meeting")), ofCycle);
        callForThemes(seed, ofCycle);
    }

    private void planCycle(Seed seed) {
        var cycle = ensure("/cycles", "cycleId", List.of(seed.one("cycle")), "").getFirst();
        if (cycle.path("phase").asString().equals("PLANNED")) {
            var body = Http.JSON.createObjectNode().put("reason", "Indkaldelsen sendes ud.");
            change("/cycles/" + seed.cycle() + ":advance", "call-phase", cycle, body);
        }
    }

    private void publishTheme(JsonNode theme) {
        if (theme.path("state").asString().equals("DRAFT")) {
            var id = theme.path("themeId").asString();
            change("/themes/" + id + ":publish", id, theme, Http.JSON.createObjectNode());
        }
    }

    private void callForThemes(Seed seed, String ofCycle) {
        var body = seed.one("call");
        body.set("invited", array(seed.municipalities()));
        body.set("principles", array(ids("/principles" + ofCycle, "principleId")));
        body.set("themes", array(themesOf(seed, ofCycle)));
        var call = ensure("/calls", "title", List.of(body), ofCycle).getFirst();
        if (call.path("state").asString().equals("DRAFT")) {
            var id = call.path("callId").asString();
            var signed = signed(id, call);
            var confirmed = Http.JSON.createObjectNode();
            confirmed.set("confirmWarnings", array(seed.confirmedWarnings()));
            change("/calls/" + id + ":publish", id, signed, confirmed);
        }
    }

    /** The chairmanship signs first; without its name the lead cannot send the call out. */
    private JsonNode signed(String id, JsonNode call) {
        return call.path("signatures").isEmpty()
                ? changeAs(
                        CHAIRMANSHIP,
                        "/calls/" + id + ":sign",
                        id,
                        call,
                        Http.JSON.createObjectNode())
                : call;
    }

    /**
     * The proposals of the file, in its order; what else the catalogue holds is not in the call.
     */
    private List<String> themesOf(Seed seed, String ofCycle) {
        var idByTitle = new HashMap<String, String>();
        api.list(LEAD, "/themes" + ofCycle)
                .forEach(
                        theme ->
                                idByTitle.putIfAbsent(
                                        theme.path("title").asString(),
                                        theme.path("themeId").asString()));
        return seed.all("themes").stream()
                .map(theme -> idByTitle.getOrDefault(theme.path("title").asString(), "missing"))
                .toList();
    }

    private List<String> ids(String list, String field) {
        return api.list(LEAD, list).stream().map(item -> item.path(field).asString()).toList();
    }

    /** Creates what the list does not have yet; answers all of them as they are now. */
    private List<JsonNode> ensure(String path, String key, List<ObjectNode> wanted, String filter) {
        var there = new HashMap<String, JsonNode>();
        api.list(LEAD, path + filter)
                .forEach(item -> there.putIfAbsent(item.path(key).asString(), item));
        return wanted.stream()
                .map(
                        body -> {
                            var name = body.path(key).asString();
                            var existing = there.get(name);
                            return existing == null ? create(path, name, body) : existing;
                        })
                .toList();
    }

    private JsonNode create(String path, String name, ObjectNode body) {
        return api.command(LEAD, path, keyOf(path, name), body, Map.of());
    }

    private void change(String path, String name, JsonNode current, JsonNode body) {
        changeAs(LEAD, path, name, current, body);
    }

    private JsonNode changeAs(
            String role, String path, String name, JsonNode current, JsonNode body) {
        var version = "\"" + current.path("version").asLong() + "\"";
        return api.command(role, path, keyOf(path, name), body, Map.of("If-Match", version));
    }

    /** The same for the same thing on every run, and short whatever the thing is called. */
    private static String keyOf(String path, String name) {
        return "seed%s-%08x".formatted(path.replaceAll("[^a-z]", "-"), name.hashCode());
    }

    private static ArrayNode array(List<String> values) {
        return Http.JSON.valueToTree(values);
    }
}
