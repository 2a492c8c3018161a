package dk.revus.portal.screening;

import dk.revus.portal.api.model.ScreenedWish;
import dk.revus.portal.api.model.Screening;
import dk.revus.portal.page.Posted;
import dk.revus.portal.screening.Row.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A response as rows: those that the secretariat has opened can be written in, all others are shown
 * as they were sent.
 */
record Rows(List<Group> groups) {

    /** The row of the enclosed files. */
    static final String FILES = "attachmentIds";

    /**
     * @param of the wish's title; empty for the response itself
     */
    record Group(String of, List<Row> rows) {}

    /** Fit for an id on a page, and for a field's name in a form. */
    static String id(String path) {
        return path.replaceAll("[\\[\\].]+", "-").replaceAll("-$", "");
    }

    /**
     * @param sent the content of the version that counts
     */
    static Rows of(Screening screening, List<String> open, JsonNode sent) {
        var reading = new Reading(open);
        var groups = new ArrayList<Group>();
        groups.add(new Group("", reading.response(sent)));
        for (var wish : sent.path("wishes")) {
            var screened = screening.wish(wish.path("wishId").asString(""));
            if (screened != null) {
                groups.add(new Group(screened.title(), reading.wish(wish, screened)));
            }
        }
        return new Rows(groups);
    }

    /** The same, with what was typed where something could be. */
    Rows typed(Posted posted) {
        return map(row -> row.open() ? row.typed(posted) : row);
    }

    private Rows map(Function<Row, Row> change) {
        return new Rows(
                groups.stream()
                        .map(g -> new Group(g.of(), g.rows().stream().map(change).toList()))
                        .toList());
    }

    Stream<Row> all() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** Whether files can be enclosed or left out. */
    public boolean takesFiles() {
        return all().anyMatch(row -> row.open() && row.path().equals(FILES));
    }

    public boolean hasOpen() {
        return all().anyMatch(Row::open);
    }

    /** Reads rows out of a content, knowing which are open. */
    private record Reading(List<String> open) {

        List<Row> response(JsonNode sent) {
            var decision = sent.path("localDecision");
            var reservation = sent.path("reservation");
            return List.of(
                    row("coverText", Kind.AREA, sent.path("coverText")),
                    row("contact", Kind.LINE, sent.path("contact")),
                    row("localDecision.body", Kind.LINE, decision.path("body")),
                    row("localDecision.date", Kind.DAY, decision.path("date")),
                    row("localDecision.item", Kind.LINE, decision.path("item")),
                    row("reservation.body", Kind.LINE, reservation.path("body")),
                    row("reservation.expectedDate", Kind.DAY, reservation.path("expectedDate")),
                    row(FILES, Kind.FILES, joined(sent.path("attachmentIds"))));
        }

        List<Row> wish(JsonNode wish, ScreenedWish screened) {
            var at = "wishes[" + screened.wishId() + "].";
            var rows = new ArrayList<Row>();
            rows.add(row(at + "title", Kind.LINE, wish.path("title")));
            rows.add(row(at + "problem", Kind.AREA, wish.path("problem")));
            rows.add(row(at + "wantedEffort", Kind.AREA, wish.path("wantedEffort")));
            var themes = wish.path("themeBase").path("themeIds");
            rows.add(row(at + "themeBase", Kind.THEMES, joined(themes)));
            rows.add(row(at + "affected", Kind.MUNICIPALITIES, joined(wish.path("affected"))));
            rows.add(row(at + "partners", Kind.AREA, wish.path("partners").asString("")));
            rows.add(row(at + "horizon", Kind.LINE, wish.path("horizon").asString("")));
            for (var principle : screened.principles()) {
                var id = principle.principleId();
                var answer = answer(wish, id);
                var here = at + "principleAnswers[" + id + "]";
                rows.add(row(here + ".degree", Kind.DEGREE, answer.path("degree"), principle));
                rows.add(row(here + ".text", Kind.AREA, answer.path("text"), principle));
            }
            rows.addAll(links(at + "continuity", wish.path("continuity")));
            return rows;
        }

        private static JsonNode answer(JsonNode wish, String principle) {
            for (var answer : wish.path("principleAnswers")) {
                if (answer.path("principleId").asString("").equals(principle)) {
                    return answer;
                }
            }
            return wish.path("principleAnswers").path(principle); // not answered
        }

        /** Those that were sent, and room for one more where they can be changed. */
        private List<Row> links(String path, JsonNode sent) {
            var rows = new ArrayList<Row>();
            int room = sent.size() + (isOpen(path) ? 1 : 0);
            for (int n = 0; n < room; n++) {
                var link = sent.path(n);
                var at = path + "[" + n + "].";
                rows.add(link(at + "exampleId", n, Kind.EXAMPLE, link));
                rows.add(link(at + "relation", n, Kind.RELATION, link));
                rows.add(link(at + "note", n, Kind.LINE, link));
            }
            return rows;
        }

        private Row link(String path, int place, Kind kind, JsonNode link) {
            var name = nameIn(path);
            var value = link.path(name).asString("");
            return new Row(path, name, "" + (place + 1), kind, value, isOpen(path));
        }

        private static String joined(JsonNode ids) {
            return Row.joined(
                    StreamSupport.stream(ids.spliterator(), false)
                            .map(id -> id.asString(""))
                            .toList());
        }

        private Row row(String path, Kind kind, JsonNode value) {
            return row(path, kind, value.asString(""));
        }

        private Row row(String path, Kind kind, String value) {
            return new Row(path, nameIn(path), "", kind, value, isOpen(path));
        }

        private Row row(String path, Kind kind, JsonNode value, ScreenedWish.Principle principle) {
            return new Row(
                    path,
                    "principle." + nameIn(path),
                    principle.title(),
                    kind,
                    value.asString(""),
                    isOpen(path));
        }

        /** A wish's field by its last word, the response's own by its whole path. */
        private static String nameIn(String path) {
            return path.startsWith("wishes[") ? path.substring(path.lastIndexOf('.') + 1) : path;
        }

        /** A path opens what lies below it. */
        private boolean isOpen(String path) {
            return open.stream()
                    .anyMatch(
                            opened ->
                                    path.equals(opened)
                                            || path.startsWith(opened + ".")
                                            || path.startsWith(opened + "["));
        }
    }
}
