package dk.revus.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a change of a schema would break for those who read by the released one. Whoever needs such
 * a change writes a v2 beside it.
 */
final class Breaks {

    private static final List<String> LIMITS =
            List.of(
                    "pattern",
                    "format",
                    "const",
                    "minLength",
                    "maxLength",
                    "minimum",
                    "maximum",
                    "minItems",
                    "maxItems");

    private final List<String> found = new ArrayList<>();

    private Breaks() {}

    static List<String> between(JsonNode released, JsonNode current) {
        var breaks = new Breaks();
        breaks.compare("", released, current);
        return breaks.found;
    }

    private void compare(String path, JsonNode released, JsonNode current) {
        types(path, released, current);
        values(path, released, current);
        limits(path, released, current);
        properties(path, released, current);
        required(path, released, current);
        if (released.has("items")) {
            compare(path + "[]", released.path("items"), current.path("items"));
        }
    }

    private void types(String path, JsonNode released, JsonNode current) {
        var before = texts(released.path("type"));
        var now = texts(current.path("type"));
        if (!before.equals(now)) {
            found.add(name(path) + " was " + before + " and is " + now);
        }
    }

    /** Values may be added, for readers tolerate new ones; none may go. */
    private void values(String path, JsonNode released, JsonNode current) {
        var gone = new TreeSet<>(texts(released.path("enum")));
        gone.removeAll(texts(current.path("enum")));
        if (!gone.isEmpty() && current.has("enum")) {
            found.add(name(path) + " lost the values " + gone);
        }
        if (!released.has("enum") && current.has("enum")) {
            found.add(name(path) + " is limited to certain values now");
        }
    }

    private void limits(String path, JsonNode released, JsonNode current) {
        for (var limit : LIMITS) {
            if (!released.path(limit).equals(current.path(limit))) {
                found.add(name(path) + " has another " + limit);
            }
        }
    }

    private void properties(String path, JsonNode released, JsonNode current) {
        released.path("properties")
                .propertyStream()
                .forEach(
                        property -> {
                            var inner = path + "." + property.getKey();
                            var now = current.path("properties").path(property.getKey());
                            if (now.isMissingNode()) {
                                found.add(name(inner) + " is gone");
                            } else {
                                compare(inner, property.getValue(), now);
                            }
                        });
    }

    /** Neither more nor less: readers count on what was required, old events lack what is new. */
    private void required(String path, JsonNode released, JsonNode current) {
        var before = texts(released.path("required"));
        var now = texts(current.path("required"));
        var more = new TreeSet<>(now);
        more.removeAll(before);
        var less = new TreeSet<>(before);
        less.removeAll(now);
        if (!more.isEmpty()) {
            found.add(name(path) + " requires " + more + " now");
        }
        if (!less.isEmpty()) {
            found.add(name(path) + " no longer promises " + less);
        }
    }

    private static TreeSet<String> texts(JsonNode node) {
        var texts = new TreeSet<String>();
        if (node.isArray()) {
            texts.addAll(node.valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asString());
        }
        return texts;
    }

    private static String name(String path) {
        return path.isEmpty() ? "The whole" : path.substring(1);
    }
}
