package dk.revus.portal.screening;

import dk.revus.portal.api.model.ThemeBase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was typed into the open rows, put into the content as it was sent. All else goes back as it
 * came, so that nothing is changed that this page knows nothing of.
 */
record Written(ObjectNode content) {

    private static final Pattern WISH = Pattern.compile("wishes\\[([^\\]]+)]\\.(.+)");
    private static final Pattern PRINCIPLE =
            Pattern.compile("principleAnswers\\[([^\\]]+)]\\.(\\w+)");
    private static final Pattern LINK = Pattern.compile("continuity\\[(\\d+)]\\.(\\w+)");

    static ObjectNode into(ObjectNode sent, Rows typed) {
        var written = new Written(sent.deepCopy());
        typed.all().filter(Row::open).forEach(written::put);
        written.dropEmpty("localDecision");
        written.dropEmpty("reservation");
        written.content().path("wishes").forEach(Written::dropEmptyLinks);
        return written.content();
    }

    /** From the service's names of the fields to their ids on the page. */
    static Map<String, String> names(ObjectNode sent, Rows rows) {
        var places = new HashMap<String, Integer>();
        for (var wish : sent.path("wishes")) {
            places.put(wish.path("wishId").asString(""), places.size());
        }
        var names = new HashMap<String, String>();
        rows.all()
                .forEach(
                        row -> {
                            var wish = WISH.matcher(row.path());
                            var indexed =
                                    wish.matches()
                                            ? "wishes["
                                                    + places.getOrDefault(wish.group(1), -1)
                                                    + "]."
                                                    + wish.group(2)
                                            : row.path();
                            names.put(row.path(), row.id());
                            names.put(indexed, row.id());
                            names.put("content." + indexed, row.id());
                        });
        names.put("localDecision", Rows.id("localDecision.body"));
        names.put("reservation", Rows.id("reservation.body"));
        return names;
    }

    private void put(Row row) {
        var wish = WISH.matcher(row.path());
        if (wish.matches()) {
            put(wish(wish.group(1)), wish.group(2), row);
        } else if (row.path().contains(".")) {
            var dot = row.path().indexOf('.');
            object(row.path().substring(0, dot)).put(row.path().substring(dot + 1), row.value());
        } else {
            put(content, row.path(), row);
        }
    }

    private static void put(ObjectNode at, String field, Row row) {
        var principle = PRINCIPLE.matcher(field);
        var link = LINK.matcher(field);
        if (principle.matches()) {
            answer(at, principle.group(1), principle.group(2), row.value());
        } else if (link.matches()) {
            link(at, Integer.parseInt(link.group(1))).put(link.group(2), row.value());
        } else if (row.kind().equals(Row.THEMES)) {
            var base = at.path(field) instanceof ObjectNode there ? there : at.putObject(field);
            choose(base, "themeIds", row.chosen());
            base.put("kind", ThemeBase.kindOf(row.chosen().size()));
        } else if (row.isSeveral()) {
            choose(at, field, row.chosen());
        } else {
            at.put(field, row.value());
        }
    }

    /** The same ones ticked again are no change, in whatever order the page shows them. */
    private static void choose(ObjectNode at, String field, List<String> ids) {
        var sent = new HashSet<String>();
        at.path(field).forEach(id -> sent.add(id.asString("")));
        if (!sent.equals(Set.copyOf(ids))) {
            var list = at.putArray(field);
            ids.forEach(list::add);
        }
    }

    private static ObjectNode link(ObjectNode wish, int place) {
        var links =
                wish.path("continuity") instanceof ArrayNode sent
                        ? sent
                        : wish.putArray("continuity");
        while (links.size() <= place) {
            links.addObject();
        }
        return (ObjectNode) links.get(place);
    }

    /** A link to nothing, about which nothing is said, is none. */
    private static void dropEmptyLinks(JsonNode wish) {
        if (wish.path("continuity") instanceof ArrayNode links) {
            links.removeIf(
                    link ->
                            link.path("exampleId").asString("").isEmpty()
                                    && link.path("note").asString("").isEmpty());
        }
    }

    /** Nothing said about a principle is no answer to it. */
    private static void answer(ObjectNode wish, String principle, String part, String value) {
        var answers =
                wish.path("principleAnswers") instanceof ArrayNode given
                        ? given
                        : wish.putArray("principleAnswers");
        for (var answer : answers) {
            if (answer.path("principleId").asString("").equals(principle)) {
                ((ObjectNode) answer).put(part, value);
                return;
            }
        }
        if (!value.isEmpty()) {
            answers.addObject().put("principleId", principle).put(part, value);
        }
    }

    private ObjectNode wish(String id) {
        for (var wish : content.path("wishes")) {
            if (wish.path("wishId").asString("").equals(id)) {
                return (ObjectNode) wish;
            }
        }
        throw new IllegalArgumentException("A row of a wish that was not sent: " + id);
    }

    private ObjectNode object(String name) {
        return content.path(name) instanceof ObjectNode there ? there : content.putObject(name);
    }

    private void dropEmpty(String name) {
        if (content.path(name) instanceof ObjectNode there
                && there.propertyStream().allMatch(p -> p.getValue().asString("").isEmpty())) {
            content.putNull(name);
        }
    }
}
