package dk.revus.portal.response;

import dk.revus.portal.api.model.Call;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two versions of a response side by side, field by field, when two people wrote at once. */
record Comparison(List<Line> lines) {

    /**
     * @param label the key of the field's name
     * @param of which wish, theme or principle it belongs to; empty when there is one only
     */
    record Line(String label, String of, String saved, String typed) {

        public boolean isChanged() {
            return !saved.equals(typed);
        }
    }

    private record Field(String label, String of) {}

    static Comparison of(ResponseForm saved, ResponseForm typed, Call call) {
        var left = fields(saved, call);
        var right = fields(typed, call);
        var all = new LinkedHashSet<>(left.keySet());
        all.addAll(right.keySet());
        var lines = new ArrayList<Line>();
        for (var field : all) {
            lines.add(
                    new Line(
                            field.label(),
                            field.of(),
                            left.getOrDefault(field, ""),
                            right.getOrDefault(field, "")));
        }
        return new Comparison(lines);
    }

    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    private static Map<Field, String> fields(ResponseForm form, Call call) {
        var fields = new LinkedHashMap<Field, String>();
        call.themes().forEach(t -> put(fields, "response.rank", t.title(), form.rank(t.themeId())));
        for (var wish : form.wishes()) {
            var of = "" + wish.number();
            put(fields, "wish.rank", of, wish.chosenRank());
            put(fields, "wish.title", of, wish.title());
            put(fields, "wish.problem", of, wish.problem());
            put(fields, "wish.effort", of, wish.wantedEffort());
            put(fields, "wish.themes", of, titles(wish.themes(), call));
            wish.answers()
                    .forEach((id, a) -> put(fields, "wish.answer", of + " – " + id, a.text()));
            put(fields, "wish.links", of, links(wish));
            put(fields, "wish.affected", of, String.join(", ", wish.reach().affected()));
            put(fields, "wish.partners", of, wish.reach().partners());
            put(fields, "wish.horizon", of, wish.reach().horizon());
        }
        put(fields, "response.cover", "", form.coverText());
        put(fields, "response.contact", "", form.contact());
        standing(fields, form.standing());
        return fields;
    }

    private static void standing(Map<Field, String> fields, Standing standing) {
        put(fields, "standing.decision.body", "", standing.decisionBody());
        put(fields, "standing.decision.date", "", standing.decisionDate());
        put(fields, "standing.decision.item", "", standing.decisionItem());
        put(fields, "standing.reservation.body", "", standing.reservationBody());
        put(fields, "standing.reservation.date", "", standing.reservationDate());
    }

    private static void put(Map<Field, String> fields, String label, String of, String value) {
        if (!value.isEmpty()) {
            fields.put(new Field(label, of), value);
        }
    }

    private static String titles(List<String> ids, Call call) {
        return call.themes().stream()
                .filter(theme -> ids.contains(theme.themeId()))
                .map(theme -> theme.title())
                .collect(Collectors.joining(", "));
    }

    private static String links(WishForm wish) {
        return wish.links().stream()
                .map(link -> (link.example() + " " + link.note()).strip())
                .collect(Collectors.joining("; "));
    }
}
