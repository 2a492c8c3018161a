package dk.revus.portal.screening;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.ScreenedWish;
import dk.revus.portal.api.model.Screening;
import dk.revus.portal.page.FormData;
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
    static Rows of(Screening screening, AnswerForm form, List<String> open, JsonNode sent) {
        var reading = new Reading(form, open);
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
    Rows typed(FormData formData) {
        return map(row -> row.open() ? row.typed(formData) : row);
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
    private record Reading(AnswerForm form, List<String> open) {

        List<Row> response(JsonNode sent) {
            return form.besidesWishes().stream()
                    .map(field -> row(field.path(), field, "", sent))
                    .toList();
        }

        List<Row> wish(JsonNode wish, ScreenedWish screened) {
            var at = "wishes[" + screened.wishId() + "].";
            var rows = new ArrayList<Row>();
            for (var field : form.ofWishFirst()) {
                rows.add(row(at + field.name(), field, "", wish));
            }
            form.at(at + "themeBase")
                    .ifPresent(f -> rows.add(row(at + f.name(), f, "", wish.path(f.name()))));
            for (var field : form.ofWishThen()) {
                rows.add(row(at + field.name(), field, "", wish));
            }
            for (var principle : screened.principles()) {
                var id = principle.principleId();
                var answer = answer(wish, id);
                for (var field : form.ofPrinciple()) {
                    var path = at + "principleAnswers[" + id + "]." + field.name();
                    rows.add(row(path, field, principle.title(), answer));
                }
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
                for (var field : form.ofLink()) {
                    var at = path + "[" + n + "]." + field.name();
                    rows.add(row(at, field, "" + (n + 1), sent.path(n)));
                }
            }
            return rows;
        }

        /**
         * @param holder what holds the field, or a part that holds it
         */
        private Row row(String path, AnswerForm.Field field, String of, JsonNode holder) {
            var said = holder.path(field.kind().equals(Row.THEMES) ? "themeIds" : field.name());
            if (said.isMissingNode() && field.path().contains(".")) {
                said = holder.at("/" + field.path().replace('.', '/'));
            }
            var value = said.isArray() ? joined(said) : said.asString("");
            return new Row(path, field, of, value, isOpen(path));
        }

        private static String joined(JsonNode ids) {
            return Row.joined(
                    StreamSupport.stream(ids.spliterator(), false)
                            .map(id -> id.asString(""))
                            .toList());
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
