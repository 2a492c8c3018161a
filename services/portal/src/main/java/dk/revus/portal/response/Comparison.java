package dk.revus.portal.response;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.page.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Two versions of a response side by side, field by field, when two people wrote at once. */
record Comparison(List<Line> lines) {

    /** What a field belongs to of which there is one only. */
    private static final Said WHOLE = Said.plain("");

    /**
     * @param label the key of the field's name
     * @param of which wish, theme or principle it belongs to; empty when there is one only
     * @param saved a text, or the things of a list
     */
    record Line(String label, Said of, List<Said> saved, List<Said> typed) {

        public boolean isChanged() {
            return !saved.equals(typed);
        }
    }

    private record Field(String label, Said of) {}

    static Comparison of(ResponseForm saved, ResponseForm typed, Naming naming) {
        var left = fields(saved, naming);
        var right = fields(typed, naming);
        var all = new LinkedHashSet<>(left.keySet());
        all.addAll(right.keySet());
        var lines = new ArrayList<Line>();
        for (var field : all) {
            lines.add(
                    new Line(
                            field.label(),
                            field.of(),
                            left.getOrDefault(field, List.of()),
                            right.getOrDefault(field, List.of())));
        }
        return new Comparison(lines);
    }

    private static List<Said> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(Said.plain(text));
    }

    private static List<Said> plain(List<String> texts) {
        return texts.stream().map(Said::plain).toList();
    }

    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    private static Map<Field, List<Said>> fields(ResponseForm form, Naming naming) {
        var fields = new LinkedHashMap<Field, List<Said>>();
        naming.call()
                .themes()
                .forEach(
                        t ->
                                put(
                                        fields,
                                        "response.rank",
                                        Said.written(t.title()),
                                        form.rank(t.themeId())));
        form.wishes().forEach(wish -> wish(fields, wish, naming));
        for (var field : naming.form().ofAnswer()) {
            put(fields, "answer." + field.code(), WHOLE, form.text(field.name()));
        }
        standing(fields, form.standing(), naming);
        put(fields, "attachments.title", WHOLE, plain(naming.files(form.attachmentIds())));
        return fields;
    }

    private static void wish(Map<Field, List<Said>> fields, WishForm wish, Naming naming) {
        var number = naming.formats().wish(wish.number());
        var of = Said.plain(number);
        put(fields, "wish.rank", of, wish.chosenRank());
        said(fields, naming.form().ofWishFirst(), of, wish, naming);
        put(fields, "wish.themes", of, naming.themes(wish.themes()));
        wish.answers()
                .forEach(
                        (id, answer) -> {
                            var principle = new Said(number + " – ", naming.principle(id), "");
                            for (var field : naming.form().ofPrinciple()) {
                                var text = answer.text(field.name());
                                put(
                                        fields,
                                        "answer." + field.code(),
                                        principle,
                                        text.isEmpty()
                                                ? List.of()
                                                : naming.things(field, List.of(text)));
                            }
                        });
        put(
                fields,
                "wish.links",
                of,
                wish.links().stream()
                        .map(link -> naming.link(link.example(), link.relation(), link.note()))
                        .toList());
        said(fields, naming.form().ofWishThen(), of, wish, naming);
    }

    private static void said(
            Map<Field, List<Said>> fields,
            List<AnswerForm.Field> asked,
            Said of,
            WishForm wish,
            Naming naming) {
        for (var field : asked) {
            put(fields, "answer." + field.code(), of, naming.things(field, wish.all(field.name())));
        }
    }

    private static void standing(Map<Field, List<Said>> fields, Standing standing, Naming naming) {
        put(fields, "standing.decision.body", WHOLE, standing.decisionBody());
        put(fields, "standing.decision.date", WHOLE, plain(naming.day(standing.decisionDate())));
        put(fields, "standing.decision.item", WHOLE, standing.decisionItem());
        put(fields, "standing.reservation.body", WHOLE, standing.reservationBody());
        put(
                fields,
                "standing.reservation.date",
                WHOLE,
                plain(naming.day(standing.reservationDate())));
    }

    private static void put(Map<Field, List<Said>> fields, String label, Said of, String written) {
        put(fields, label, of, written.isEmpty() ? List.of() : List.of(Said.written(written)));
    }

    private static void put(
            Map<Field, List<Said>> fields, String label, Said of, List<Said> things) {
        if (!things.isEmpty()) {
            fields.put(new Field(label, of), things);
        }
    }
}
