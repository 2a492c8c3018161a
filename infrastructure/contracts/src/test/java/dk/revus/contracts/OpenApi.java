package dk.revus.contracts;

import static dk.revus.contracts.ContractFiles.CONTRACTS;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
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

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OpenApi() {}

    static String text() {
        var document = (ObjectNode) ContractFiles.read(CONTRACTS.resolve("openapi-head.json"));
        var paths = document.putObject("paths");
        var schemas = document.withObject("/components/schemas");
        for (var service : SERVICES) {
            var part = ContractFiles.read(CONTRACTS.resolve(service).resolve("openapi.json"));
            add(part.path("paths"), paths);
            add(part.path("components").path("schemas"), schemas);
        }
        return PRETTY.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }

    /**
     * @throws IllegalStateException when two services describe the same
     */
    static void add(JsonNode from, ObjectNode to) {
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
