package dk.revus.testkit.odd;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies in which one value, each in its turn, is of another kind than its schema says. */
final class Misfits {

    private final Described described;
    private final JsonNode fitting;
    private final List<Misfit> all = new ArrayList<>();

    /**
     * @param place such as {@code wishes[0].title}
     * @param value what stands there, as JSON
     */
    record Misfit(String place, String value, String body) {}

    private Misfits(Described described, JsonNode fitting) {
        this.described = described;
        this.fitting = fitting;
    }

    /**
     * @param fitting a value of this schema
     */
    static List<Misfit> of(Described described, JsonNode schema, JsonNode fitting) {
        var misfits = new Misfits(described, fitting);
        misfits.within(schema, JsonPointer.empty());
        return misfits.all;
    }

    private void within(JsonNode unresolved, JsonPointer at) {
        var schema = described.resolve(unresolved);
        if (!at.matches()) { // the body as a whole is no field
            valuesThatAreNot(Described.kindOf(schema)).forEach(value -> put(value, at));
        }
        if (schema.has("properties")) {
            schema.path("properties")
                    .propertyStream()
                    .filter(p -> fitting.at(at).has(p.getKey()))
                    .forEach(p -> within(p.getValue(), at.appendProperty(p.getKey())));
        } else if (schema.has("items") && !fitting.at(at).isEmpty()) {
            put("null", at.appendIndex(0));
            within(schema.path("items"), at.appendIndex(0));
        }
    }

    private static List<String> valuesThatAreNot(String kind) {
        return switch (kind) {
            case "integer" ->
                    List.of("1.99", "\"3\"", "\"\"", "true", "[]", "99999999999999999999");
            case "number" -> List.of("\"1.5\"", "\"NaN\"", "\"\"", "true", "[]", "1e999");
            case "boolean" -> List.of("\"true\"", "\"\"", "1", "[]");
            case "string" -> List.of("12", "1.5", "true", "[]", "{}");
            case "enum" -> List.of("0", "\"0\"", "\"\"", "\"no such word\"", "true", "[]");
            case "date" ->
                    List.of(
                            "\"2019-06-30T22:00:00.000Z\"",
                            "\"30-06-2019\"",
                            "\"\"",
                            "17347",
                            "[2019,6,30]",
                            "[]");
            case "date-time" ->
                    List.of(
                            "\"2017-08-06\"",
                            "\"2017-08-06T21:59:59\"",
                            "\"\"",
                            "1502056799",
                            "[]");
            case "array" -> List.of("\"\"", "\"ord\"", "{}", "1");
            case "object" -> List.of("\"\"", "\"ord\"", "[]", "1");
            default -> throw new IllegalArgumentException("No misfit for " + kind);
        };
    }

    private void put(String value, JsonPointer at) {
        var body = fitting.deepCopy();
        var parent = body.at(at.head());
        var other = JsonMapper.shared().readTree(value);
        switch (parent) {
            case ObjectNode thing -> thing.set(at.last().getMatchingProperty(), other);
            case ArrayNode list -> list.set(at.last().getMatchingIndex(), other);
            default -> throw new IllegalStateException("Nothing at " + at);
        }
        // 1e999 would be lost in a tree of doubles
        all.add(new Misfit(place(at), value, body.toString().replace("\"Infinity\"", value)));
    }

    private static String place(JsonPointer at) {
        return at.toString().substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
    }
}
