package dk.revus.acceptance.kept;

import dk.revus.acceptance.Repository;
import dk.revus.local.http.Http;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the description of the API, as the build makes it, says can be asked for. */
final class Description {

    private static final String FILE =
            "infrastructure/contracts/target/classes/static/api/openapi.json";

    private Description() {}

    /**
     * A GET.
     *
     * @param parameters of its query
     */
    record Get(String path, List<String> parameters) {}

    /** Those of few segments first: a list before what is in it. */
    static List<Get> gets() {
        var api = Http.JSON.readTree(Repository.text(FILE));
        return api.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> new Get(path.getKey(), parameters(path.getValue().path("get"), api)))
                .sorted(Comparator.comparing(get -> get.path().split("/").length))
                .toList();
    }

    private static List<String> parameters(JsonNode get, JsonNode api) {
        return get.path("parameters")
                .valueStream()
                .map(parameter -> whole(parameter, api))
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    /** What many have in common is written once, and referred to. */
    private static JsonNode whole(JsonNode parameter, JsonNode api) {
        var reference = parameter.path("$ref").asString("");
        return reference.isEmpty() ? parameter : api.at(reference.substring(1));
    }
}
