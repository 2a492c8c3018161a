package dk.revus.acceptance.kept;

import dk.revus.acceptance.Repository;
import dk.revus.local.http.Http;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the description of the API says can be asked for. */
final class Description {

    private static final String FILE =
            "infrastructure/contracts/src/main/resources/contracts/openapi.json";

    private Description() {}

    /**
     * A GET.
     *
     * @param parameters of its query
     */
    record Get(String path, List<String> parameters) {}

    /** Those of few segments first: a list before what is in it. */
    static List<Get> gets() {
        return Http.JSON.readTree(Repository.text(FILE)).path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> new Get(path.getKey(), parameters(path.getValue().path("get"))))
                .sorted(Comparator.comparing(get -> get.path().split("/").length))
                .toList();
    }

    private static List<String> parameters(JsonNode get) {
        return get.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
