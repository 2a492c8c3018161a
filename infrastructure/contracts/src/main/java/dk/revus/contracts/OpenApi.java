package dk.revus.contracts;

import static dk.revus.contracts.ContractFiles.CONTRACTS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the services' descriptions together, with the manners that all of them share. */
final class OpenApi {

    static final List<String> SERVICES =
            List.of(
                    "strategy",
                    "submission",
                    "theme-catalogue",
                    "project",
                    "notification",
                    "analytics");

    private OpenApi() {}

    static String text() {
        var document = (ObjectNode) ContractFiles.read(CONTRACTS.resolve("openapi-head.json"));
        var parts = new LinkedHashMap<String, JsonNode>();
        for (var service : SERVICES) {
            parts.put(
                    service,
                    ContractFiles.read(CONTRACTS.resolve(service).resolve("openapi.json")));
        }
        join(document, parts);
        return CompactJson.text(document);
    }

    /**
     * Two services may mean the same by a word, and describe it once; where the later one means
     * something else, its word is called after it.
     *
     * @throws IllegalStateException when two services answer at the same address
     */
    static void join(ObjectNode document, Map<String, JsonNode> parts) {
        parts.forEach(
                (service, part) -> {
                    var own = new Words(document, service, part).apart();
                    add(own.path("paths"), document.withObject("/paths"));
                    for (var kind : Words.KINDS) {
                        own.path("components")
                                .path(kind)
                                .propertyStream()
                                .forEach(
                                        word ->
                                                document.withObject("/components/" + kind)
                                                        .set(word.getKey(), word.getValue()));
                    }
                });
    }

    private static void add(JsonNode from, ObjectNode to) {
        from.propertyStream()
                .forEach(
                        property -> {
                            if (to.has(property.getKey())) {
                                throw new IllegalStateException(
                                        "Described twice: " + property.getKey());
                            }
                            to.set(property.getKey(), property.getValue());
                        });
    }
}
