package dk.revus.acceptance.kept;

import dk.revus.local.http.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An answer of today beside the recorded one: today may say more and let one do more, and nothing
 * differently. What depends on the asking alone is passed over.
 */
final class Comparison {

    /** Of one request, and the way to the next page. */
    private static final Set<String> OF_THE_ASKING = Set.of("traceId", "next", "cursor");

    /** A platform stands where there are free ports. */
    private static final String ITS_PLACE = "http://127\\.0\\.0\\.1:\\d+";

    /**
     * What is answered differently on purpose since a version was recorded.
     *
     * @param place where, as {@link #differences} tells it
     * @param reason why today is right
     */
    private record Meant(Pattern place, String reason) {

        boolean in(String difference) {
            return place.matcher(difference).find();
        }
    }

    private static final List<Meant> MEANT =
            List.of(
                    new Meant(
                            Pattern.compile(
                                    "/responses/\\d+ /allowedActions lacks \"withdraw(-wish)?\"$"),
                            "An answer could be taken back after its call had been dealt with; what was"
                                    + " decided rests on the answers as they were."),
                    new Meant(
                            Pattern.compile(
                                    "^nobody GET /api/v1/organisations\\S* (status|type) was "),
                            "What organisations are called was for those who are signed in, so that"
                                    + " public pages showed codes; it is for everybody."),
                    new Meant(
                            Pattern.compile("/trace /steps/\\d+/at was "),
                            "A step told the day on which the wish was sent, or on which something"
                                    + " else was decided; it has the day of its own state, or none."),
                    new Meant(
                            Pattern.compile(
                                    "/trace /steps was .*\"kind\":\"OUTCOME\"[^{]*\"state\":\"WITHDRAWN\""
                                            + "[^{]*\\{\"kind\":\"STRATEGY\".* and is"
                                            + " .*\"kind\":\"OUTCOME\"[^{]*$"),
                            "What came of the theme was told of a wish that had been taken back; its"
                                    + " way ends with its answer."));

    private final List<String> differences = new ArrayList<>();

    static List<String> differences(Map<Question, Answer> recorded, Map<Question, Answer> today) {
        var comparison = new Comparison();
        today.forEach(
                (question, is) ->
                        comparison.hold(
                                question, Objects.requireNonNull(recorded.get(question)), is));
        return comparison.differences.stream()
                .filter(difference -> MEANT.stream().noneMatch(meant -> meant.in(difference)))
                .toList();
    }

    private void hold(Question question, Answer was, Answer is) {
        differs(question + " status", was.status(), is.status());
        differs(question + " type", was.mediaType(), is.mediaType());
        if (was.status() == is.status()) {
            compare(question + " ", read(was), read(is));
        }
    }

    private static JsonNode read(Answer answer) {
        var body = answer.body().replaceAll(ITS_PLACE, "http://platform");
        return switch (answer.mediaType()) {
            case "application/json", "application/problem+json" -> Http.JSON.readTree(body);
            case "application/x-ndjson" -> {
                var lines = JsonNodeFactory.instance.arrayNode();
                body.lines().map(Http.JSON::readTree).forEach(lines::add);
                yield lines;
            }
            default -> JsonNodeFactory.instance.stringNode(body);
        };
    }

    private void compare(String place, JsonNode was, JsonNode is) {
        if (was.isObject() && is.isObject()) {
            was.properties().stream()
                    .filter(field -> !OF_THE_ASKING.contains(field.getKey()))
                    .forEach(
                            field ->
                                    compare(
                                            place + "/" + field.getKey(),
                                            field.getValue(),
                                            is.path(field.getKey())));
        } else if (place.endsWith("/allowedActions")) {
            was.valueStream()
                    .filter(command -> is.valueStream().noneMatch(command::equals))
                    .forEach(command -> differences.add(place + " lacks " + command));
        } else if (was.isNumber() && is.isNumber()) {
            compareNumbers(place, was, is);
        } else if (was.isArray() && is.isArray() && was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                compare(place + "/" + i, was.path(i), is.path(i));
            }
        } else {
            differs(place, was, is);
        }
    }

    /** 40 is 40.0. */
    private void compareNumbers(String place, JsonNode was, JsonNode is) {
        if (was.decimalValue().compareTo(is.decimalValue()) != 0) {
            differs(place, was, is);
        }
    }

    private void differs(String place, Object was, Object is) {
        if (!was.equals(is)) {
            differences.add("%s was %s and is %s".formatted(place, was, is));
        }
    }
}
