package dk.revus.contracts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The named components of one service, and which of the names others have used before it. */
final class Words {

    static final List<String> KINDS = List.of("schemas", "examples", "responses", "parameters");

    private static final String COMPONENTS = "#/components/";

    private final String service;
    private final JsonNode part;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param before what the services before this one said
     */
    Words(JsonNode before, String service, JsonNode part) {
        this.service = service;
        this.part = part;
        names().filter(name -> before.at(name.substring(1)).isObject())
                .filter(name -> !before.at(name.substring(1)).equals(part.at(name.substring(1))))
                .forEach(taken::add);
        // What refers to such a word means something else itself.
        boolean more;
        do {
            more =
                    names().filter(name -> before.at(name.substring(1)).isObject())
                            .filter(name -> refersToTaken(part.at(name.substring(1))))
                            .anyMatch(taken::add);
        } while (more);
    }

    private Stream<String> names() {
        return KINDS.stream()
                .flatMap(
                        kind ->
                                part.path("components").path(kind).propertyNames().stream()
                                        .map(name -> COMPONENTS + kind + "/" + name));
    }

    private boolean refersToTaken(JsonNode word) {
        return word.findValuesAsString("$ref").stream().anyMatch(taken::contains);
    }

    /** The service's document with the taken names called after it. */
    ObjectNode apart() {
        var own = (ObjectNode) part.deepCopy();
        for (var kind : KINDS) {
            var renamed = own.withObject("/components").putObject(kind);
            part.path("components")
                    .path(kind)
                    .propertyStream()
                    .forEach(
                            word -> {
                                var name = renamed(COMPONENTS + kind + "/" + word.getKey());
                                renamed.set(
                                        name.substring(name.lastIndexOf('/') + 1),
                                        word.getValue().deepCopy());
                            });
        }
        follow(own);
        return own;
    }

    private void follow(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                if (object.path("$ref").isString()) {
                    object.put("$ref", renamed(object.path("$ref").asString()));
                }
                object.propertyStream().forEach(property -> follow(property.getValue()));
            }
            case ArrayNode array -> array.valueStream().forEach(this::follow);
            default -> {
                // refers to nothing
            }
        }
    }

    private String renamed(String name) {
        if (!taken.contains(name)) {
            return name;
        }
        int end = name.lastIndexOf('/') + 1;
        boolean isSchema = name.startsWith(COMPONENTS + "schemas/");
        return name.substring(0, end)
                + (isSchema ? inOneWord(service) : service + ".")
                + name.substring(end);
    }

    private static String inOneWord(String service) {
        return Arrays.stream(service.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
