package dk.revus.contracts;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event with one thing other than it was: left out, null, or of another kind. */
final class Alterations {

    private static final List<JsonNode> OTHERS =
            List.of(
                    ContractFiles.JSON.nullNode(),
                    ContractFiles.JSON.valueToTree(""),
                    ContractFiles.JSON.valueToTree("?"),
                    ContractFiles.JSON.valueToTree(-1),
                    ContractFiles.JSON.valueToTree(0.5),
                    ContractFiles.JSON.createObjectNode(),
                    ContractFiles.JSON.createArrayNode());

    private final JsonNode event;
    private final List<JsonNode> found = new ArrayList<>();

    private Alterations(JsonNode event) {
        this.event = event;
    }

    static List<JsonNode> of(JsonNode event) {
        var alterations = new Alterations(event);
        alterations.alter(JsonPointer.empty(), event);
        return alterations.found;
    }

    private void alter(JsonPointer place, JsonNode value) {
        switch (value) {
            case ObjectNode object ->
                    object.propertyStream()
                            .forEach(
                                    member -> {
                                        leaveOut(place, member.getKey());
                                        exchange(place.appendProperty(member.getKey()));
                                        alter(
                                                place.appendProperty(member.getKey()),
                                                member.getValue());
                                    });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    exchange(place.appendIndex(i));
                    alter(place.appendIndex(i), array.get(i));
                }
            }
            default -> {
                // has no parts
            }
        }
    }

    private void leaveOut(JsonPointer place, String name) {
        var other = event.deepCopy();
        ((ObjectNode) other.at(place)).remove(name);
        found.add(other);
    }

    private void exchange(JsonPointer place) {
        for (var value : OTHERS) {
            var other = event.deepCopy();
            switch (other.at(place.head())) {
                case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
                case ArrayNode array -> array.set(place.last().getMatchingIndex(), value);
                default -> throw new IllegalStateException("Nothing is within " + place.head());
            }
            found.add(other);
        }
    }
}
