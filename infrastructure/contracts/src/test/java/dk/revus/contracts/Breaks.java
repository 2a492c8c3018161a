package dk.revus.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a change of a schema would break for those who read by the released one. Whoever needs such
 * a change writes a v2 beside it.
 */
final class Breaks {

    /** Words for people; they may change. */
    private static final Set<String> WORDS =
            Set.of("$schema", "$id", "title", "description", "examples", "deprecated");

    /** What is compared in a way of its own. Whatever else a schema says must stay as it is. */
    private static final Set<String> COMPARED =
            Set.of("type", "enum", "properties", "items", "required");

    private final List<String> found = new ArrayList<>();

    private Breaks() {}

    /**
     * @return each with the place in the schema, as a JSON pointer behind {@code #}
     */
    static List<String> between(JsonNode released, JsonNode current) {
        var breaks = new Breaks();
        breaks.compare("#", released, current);
        return breaks.found;
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        types(place, released, current);
        values(place, released, current);
        limits(place, released, current);
        properties(place, released, current);
        required(place, released, current);
        if (released.has("items")) {
            compare(place + "/items", released.path("items"), current.path("items"));
        } else if (current.has("items")) {
            found.add(place + " says now what it holds");
        }
    }

    private void types(String place, JsonNode released, JsonNode current) {
        var before = texts(released.path("type"));
        var now = texts(current.path("type"));
        if (!before.equals(now)) {
            found.add(place + " was " + before + " and is " + now);
        }
    }

    /** Values may be added, for readers tolerate new ones; none may go. */
    private void values(String place, JsonNode released, JsonNode current) {
        var gone = new TreeSet<>(texts(released.path("enum")));
        gone.removeAll(texts(current.path("enum")));
        if (!gone.isEmpty() && current.has("enum")) {
            found.add(place + " lost the values " + gone);
        }
        if (!released.has("enum") && current.has("enum")) {
            found.add(place + " is limited to certain values now");
        }
    }

    private void limits(String place, JsonNode released, JsonNode current) {
        Stream.concat(released.propertyNames().stream(), current.propertyNames().stream())
                .distinct()
                .filter(keyword -> !WORDS.contains(keyword) && !COMPARED.contains(keyword))
                .filter(keyword -> !released.path(keyword).equals(current.path(keyword)))
                .forEach(keyword -> found.add(place + " has another " + keyword));
    }

    private void properties(String place, JsonNode released, JsonNode current) {
        released.path("properties")
                .propertyStream()
                .forEach(
                        property -> {
                            var inner = place + "/properties/" + property.getKey();
                            var now = current.path("properties").path(property.getKey());
                            if (now.isMissingNode()) {
                                found.add(inner + " is gone");
                            } else {
                                compare(inner, property.getValue(), now);
                            }
                        });
    }

    /** Neither more nor less: readers count on what was required, old events lack what is new. */
    private void required(String place, JsonNode released, JsonNode current) {
        var before = texts(released.path("required"));
        var now = texts(current.path("required"));
        var more = new TreeSet<>(now);
        more.removeAll(before);
        var less = new TreeSet<>(before);
        less.removeAll(now);
        if (!more.isEmpty()) {
            found.add(place + " requires " + more + " now");
        }
        if (!less.isEmpty()) {
            found.add(place + " no longer promises " + less);
        }
    }

    private static Set<String> texts(JsonNode node) {
        var texts = new TreeSet<String>();
        if (node.isArray()) {
            texts.addAll(node.valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asString());
        }
        return texts;
    }
}
