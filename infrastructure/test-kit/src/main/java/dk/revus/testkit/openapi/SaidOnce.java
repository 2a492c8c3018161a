package dk.revus.testkit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What several operations of a document say alike is said once, among its components. */
final class SaidOnce {

    private static final String PROBLEM = "/content/application~1problem+json/examples";

    /** A refusal is named after its codes, unless they are too many for a name. */
    private static final int SHORT = 3;

    private final ObjectNode document;

    private SaidOnce(ObjectNode document) {
        this.document = document;
    }

    static void in(ObjectNode document) {
        var once = new SaidOnce(document);
        once.move("responses", once.places(SaidOnce::refusals));
        once.move("parameters", once.places(SaidOnce::parameters));
    }

    /**
     * Where something is said.
     *
     * @param name what it would be called
     * @param exchange puts something else in its place
     */
    private record Place(String name, JsonNode said, Consumer<JsonNode> exchange) {}

    private List<Place> places(Function<ObjectNode, Stream<Place>> within) {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(operation -> within.apply((ObjectNode) operation))
                .filter(place -> !place.said().has("$ref"))
                .toList();
    }

    private static Stream<Place> refusals(ObjectNode operation) {
        if (!(operation.path("responses") instanceof ObjectNode answers)) {
            return Stream.empty();
        }
        return answers.propertyStream()
                .filter(answer -> answer.getValue().at(PROBLEM).isObject())
                .map(
                        answer ->
                                new Place(
                                        nameOf(operation, answer),
                                        answer.getValue(),
                                        other -> answers.set(answer.getKey(), other)));
    }

    private static String nameOf(ObjectNode operation, Map.Entry<String, JsonNode> answer) {
        var codes = answer.getValue().at(PROBLEM).propertyNames();
        return answer.getKey()
                + "."
                + (codes.size() > SHORT
                        ? operation.path("operationId").asString()
                        : String.join(".", codes));
    }

    private static Stream<Place> parameters(ObjectNode operation) {
        if (!(operation.path("parameters") instanceof ArrayNode all)) {
            return Stream.empty();
        }
        return IntStream.range(0, all.size())
                .mapToObj(
                        i ->
                                new Place(
                                        all.get(i).path("name").asString(),
                                        all.get(i),
                                        other -> all.set(i, other)));
    }

    /** Where two mean different things by a name, it is the first one's. */
    private void move(String kind, List<Place> places) {
        var often =
                places.stream().collect(Collectors.groupingBy(Place::said, Collectors.counting()));
        var named = new TreeMap<String, JsonNode>();
        places.stream()
                .filter(place -> often.getOrDefault(place.said(), 0L) > 1)
                .filter(place -> !named.containsValue(place.said()))
                .forEach(place -> named.putIfAbsent(place.name(), place.said()));
        for (var place : places) {
            named.entrySet().stream()
                    .filter(once -> once.getValue().equals(place.said()))
                    .findFirst()
                    .ifPresent(once -> place.exchange().accept(reference(kind, once.getKey())));
        }
        var components = document.withObject("/components");
        if (!named.isEmpty()) {
            named.forEach(components.putObject(kind)::set);
        }
    }

    private static ObjectNode reference(String kind, String name) {
        return Shapes.JSON.createObjectNode().put("$ref", "#/components/" + kind + "/" + name);
    }
}
