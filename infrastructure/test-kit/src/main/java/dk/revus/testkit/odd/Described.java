package dk.revus.testkit.odd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document of one service, read as a client would read it. */
final class Described {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)[^}]*}");

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described of(String service) {
        var file = "/contracts/" + service + "/openapi.json";
        try (var stream = Described.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No document " + file);
            }
            return new Described(JsonMapper.shared().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One operation.
     *
     * @param path with places in braces: {@code /api/v1/calls/{id}}
     * @param queries its own parameters of the query
     * @param body schema of the JSON that it takes; null when it takes none
     */
    record Operation(String method, String path, List<JsonNode> queries, @Nullable JsonNode body) {

        /** The names in the path, in order. */
        List<String> places() {
            return PLACE.matcher(path).results().map(found -> found.group(1)).toList();
        }

        /** The path with the place of this name filled in. */
        Operation at(String place, String value) {
            return new Operation(
                    method, path.replaceAll("\\{" + place + "[^}]*}", value), queries, body);
        }

        boolean reads() {
            return "GET".equals(method);
        }
    }

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        document.path("paths")
                .propertyStream()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyStream()
                                        .filter(verb -> METHODS.contains(verb.getKey()))
                                        .map(
                                                verb ->
                                                        operation(
                                                                verb.getKey(),
                                                                path.getKey(),
                                                                verb.getValue()))
                                        .forEach(all::add));
        if (all.isEmpty()) {
            throw new IllegalStateException("The document describes nothing");
        }
        return all;
    }

    private Operation operation(String verb, String path, JsonNode described) {
        var queries =
                described
                        .path("parameters")
                        .valueStream()
                        .map(this::resolve)
                        .filter(p -> "query".equals(p.path("in").asString("")))
                        .toList();
        var body =
                described
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema");
        return new Operation(
                verb.toUpperCase(Locale.ROOT), path, queries, body.isMissingNode() ? null : body);
    }

    /** The schema itself: references followed, and of several the one that is not null. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            var pointer = schema.path("$ref").asString().substring(1);
            return resolve(document.at(JsonPointer.compile(pointer)));
        }
        for (var several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(several)) {
                return schema.path(several)
                        .valueStream()
                        .filter(one -> !"null".equals(one.path("type").asString("")))
                        .map(this::resolve)
                        .findFirst()
                        .orElseThrow();
            }
        }
        return schema;
    }

    /** Of a resolved schema; "enum" for one of a few words. */
    static String kindOf(JsonNode schema) {
        if (schema.has("enum")) {
            return "enum";
        }
        var type = schema.path("type");
        var name =
                type.isArray()
                        ? type.valueStream()
                                .map(JsonNode::asString)
                                .filter(one -> !"null".equals(one))
                                .findFirst()
                                .orElse("")
                        : type.asString("");
        var format = schema.path("format").asString("");
        return "string".equals(name) && format.startsWith("date") ? format : name;
    }
}
