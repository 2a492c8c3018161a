package dk.revus.testkit.odd;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes values that fit a schema: every field is there, every list has one element. */
final class Samples {

    /** One for each pattern that a document may name; the first that matches is taken. */
    private static final List<String> WORDS =
            List.of(
                    "ord",
                    "165",
                    "KKR",
                    "P1",
                    "DK011",
                    "2019-H1",
                    "KE-1",
                    "TE-2017-1",
                    "MØ-2017-1",
                    "wishes");

    private static final int DEEPEST = 8;

    private final Described described;

    Samples(Described described) {
        this.described = described;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode unresolved, int depth) {
        var schema = described.resolve(unresolved);
        var values = JsonNodeFactory.instance;
        return switch (Described.kindOf(schema)) {
            case "enum" -> schema.path("enum").path(0);
            case "boolean" -> values.booleanNode(true);
            case "integer" -> values.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "number" -> values.numberNode(1.5);
            case "date" -> values.stringNode("2017-09-01");
            case "date-time" -> values.stringNode("2017-09-01T10:00:00Z");
            case "string" -> values.stringNode(text(schema));
            case "array" -> list(schema, depth);
            case "object" -> thing(schema, depth);
            default -> throw new IllegalArgumentException("No sample for " + schema);
        };
    }

    private JsonNode list(JsonNode schema, int depth) {
        var list = JsonMapper.shared().createArrayNode();
        if (depth < DEEPEST) {
            list.add(of(schema.path("items"), depth + 1));
        }
        return list;
    }

    private JsonNode thing(JsonNode schema, int depth) {
        var thing = JsonMapper.shared().createObjectNode();
        schema.path("properties")
                .propertyStream()
                .forEach(p -> thing.set(p.getKey(), of(p.getValue(), depth + 1)));
        return thing;
    }

    private static String text(JsonNode schema) {
        if ("email".equals(schema.path("format").asString(""))) {
            return "nogen@example.dk";
        }
        var pattern = Pattern.compile(schema.path("pattern").asString(""));
        return WORDS.stream()
                .filter(word -> pattern.matcher(word).find())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No word for " + pattern));
    }
}
