package dk.revus.contracts;

import static dk.revus.contracts.Html.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A field of an event, wherever it lies in it.
 *
 * @param path {@code wishes[].title} is the title of each wish
 * @param optional it may be left out
 */
record Field(String path, String type, String meaning, boolean optional) {

    /** The fields in the schema's order, what lies within one right after it. */
    static List<Field> of(JsonNode schema) {
        var fields = new ArrayList<Field>();
        collect("", schema, fields);
        return fields;
    }

    private static void collect(String before, JsonNode schema, List<Field> into) {
        var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties")
                .forEachEntry(
                        (name, field) -> {
                            var path = before + name;
                            into.add(
                                    new Field(
                                            path,
                                            typeOf(field),
                                            field.path("description").asString(),
                                            !required.contains(name)));
                            collect(path + ".", field, into);
                            collect(path + "[].", field.path("items"), into);
                        });
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        var names =
                type.isArray()
                        ? type.valueStream()
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(" or "))
                        : type.asString();
        if (schema.has("items")) {
            names = names.replace("array", "array of " + typeOf(schema.path("items")));
        }
        return names + detail(schema);
    }

    private static String detail(JsonNode schema) {
        if (schema.has("const")) {
            return ", always " + schema.path("const").asString();
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(", ", ", one of ", ""));
        }
        return schema.has("format") ? " (" + schema.path("format").asString() + ")" : "";
    }

    String row() {
        return "<tr><th scope=\"row\"><code>%s</code>%s</th><td>%s</td><td>%s</td></tr>"
                .formatted(
                        escaped(path),
                        optional ? " (may be absent)" : "",
                        escaped(type),
                        escaped(meaning));
    }
}
