package dk.revus.contracts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a schema that refers to others into one piece, as whoever reads by it is shown it. What is
 * said beside a reference can only narrow what is referred to; that is how a validator takes it
 * too.
 */
final class Whole {

    private static final String REFERENCE = "$ref";
    private static final List<String> IDENTITY = List.of("$schema", "$id", "title");
    private static final Set<String> WORDS = Set.of("title", "description", "examples");
    private static final Set<String> LEAST = Set.of("minLength", "minItems", "minimum");
    private static final Set<String> MOST = Set.of("maxLength", "maxItems", "maximum");

    /** The kind of value that a keyword speaks of; any other is none of its business. */
    private static final Map<String, String> SPEAKS_OF =
            Map.ofEntries(
                    Map.entry("properties", "object"),
                    Map.entry("required", "object"),
                    Map.entry("additionalProperties", "object"),
                    Map.entry("items", "array"),
                    Map.entry("minItems", "array"),
                    Map.entry("maxItems", "array"),
                    Map.entry("pattern", "string"),
                    Map.entry("format", "string"),
                    Map.entry("minLength", "string"),
                    Map.entry("maxLength", "string"),
                    Map.entry("minimum", "number"),
                    Map.entry("maximum", "number"));

    private final UnaryOperator<JsonNode> read;
    private final Deque<String> within = new ArrayDeque<>();

    private Whole(UnaryOperator<JsonNode> read) {
        this.read = read;
    }

    /**
     * @param read gives the schema for a reference
     * @throws IllegalStateException when what is said beside a reference contradicts it or says
     *     more, or when a schema refers to itself
     */
    static ObjectNode of(JsonNode written, UnaryOperator<JsonNode> read) {
        return new Whole(read).whole("", written);
    }

    private ObjectNode whole(String place, JsonNode written) {
        var own = written.deepCopy().asObject();
        if (!own.has(REFERENCE)) {
            return relevant(parts(place, own));
        }
        var shared = referredTo(place, own.remove(REFERENCE));
        return relevant(narrowed(place, shared, parts(place, own)));
    }

    private ObjectNode parts(String place, ObjectNode own) {
        own.path("properties")
                .propertyStream()
                .toList()
                .forEach(
                        property ->
                                own.withObject("/properties")
                                        .set(
                                                property.getKey(),
                                                whole(
                                                        place + "/properties/" + property.getKey(),
                                                        property.getValue())));
        if (own.has("items")) {
            own.set("items", whole(place + "/items", own.path("items")));
        }
        return own;
    }

    private ObjectNode referredTo(String place, JsonNode reference) {
        var name = reference.asString();
        if (within.contains(name)) {
            throw new IllegalStateException(place + " refers to itself by way of " + name);
        }
        within.push(name);
        var shared = whole(place, read.apply(reference));
        within.pop();
        shared.remove(IDENTITY);
        return shared;
    }

    private ObjectNode narrowed(String place, ObjectNode shared, ObjectNode own) {
        var both = ContractFiles.JSON.createObjectNode();
        Stream.concat(IDENTITY.stream(), Stream.of("description"))
                .filter(own::has)
                .forEach(word -> both.set(word, own.path(word)));
        shared.propertyStream().forEach(said -> both.set(said.getKey(), said.getValue()));
        own.propertyStream()
                .forEach(
                        said ->
                                both.set(
                                        said.getKey(),
                                        narrowed(
                                                place + "/" + said.getKey(),
                                                said.getKey(),
                                                shared.path(said.getKey()),
                                                said.getValue())));
        return both;
    }

    private JsonNode narrowed(String place, String keyword, JsonNode shared, JsonNode own) {
        if (shared.isMissingNode() || WORDS.contains(keyword) || shared.equals(own)) {
            return own;
        }
        return switch (keyword) {
            case "properties" -> properties(place, (ObjectNode) shared, own);
            case "items" -> relevant(narrowed(place, (ObjectNode) shared, (ObjectNode) own));
            case "required" -> required(shared, own);
            default -> {
                if (!isNarrower(keyword, shared, own)) {
                    throw new IllegalStateException(
                            "%s says %s, and what it refers to %s".formatted(place, own, shared));
                }
                yield own;
            }
        };
    }

    private ObjectNode properties(String place, ObjectNode shared, JsonNode own) {
        own.propertyStream()
                .forEach(
                        property -> {
                            var name = property.getKey();
                            var theirs = shared.path(name);
                            var ours = (ObjectNode) property.getValue();
                            shared.set(
                                    name,
                                    theirs.isObject()
                                            ? relevant(
                                                    narrowed(
                                                            place + "/" + name,
                                                            (ObjectNode) theirs,
                                                            ours))
                                            : ours);
                        });
        return shared;
    }

    private static JsonNode required(JsonNode shared, JsonNode own) {
        var all = ContractFiles.JSON.createArrayNode();
        Stream.concat(shared.valueStream(), own.valueStream()).distinct().forEach(all::add);
        return all;
    }

    private static boolean isNarrower(String keyword, JsonNode shared, JsonNode own) {
        if ("type".equals(keyword)) {
            return types(shared).containsAll(types(own));
        }
        if (LEAST.contains(keyword)) {
            return own.decimalValue().compareTo(shared.decimalValue()) > 0;
        }
        return MOST.contains(keyword) && own.decimalValue().compareTo(shared.decimalValue()) < 0;
    }

    /** Without what speaks of values that it no longer takes. */
    private static ObjectNode relevant(ObjectNode schema) {
        if (schema.has("type")) {
            var types = types(schema.path("type"));
            var idle = new ArrayList<String>();
            for (var keyword : schema.propertyNames()) {
                var kind = SPEAKS_OF.get(keyword);
                if (kind != null && !includes(types, kind)) {
                    idle.add(keyword);
                }
            }
            schema.remove(idle);
        }
        return schema;
    }

    private static boolean includes(List<String> types, String kind) {
        return types.contains(kind) || ("number".equals(kind) && types.contains("integer"));
    }

    private static List<String> types(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(JsonNode::asString).toList()
                : List.of(type.asString());
    }
}
