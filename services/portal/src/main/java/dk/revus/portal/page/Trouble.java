package dk.revus.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Why something could not be done, in words.
 *
 * @param code the stable code of the problem
 * @param text what the reader is told
 * @param spots the fields it is about, with a sentence each
 */
public record Trouble(String code, String text, List<Spot> spots) {

    /**
     * @param field the id of the field on the page
     */
    public record Spot(String field, String text) {}

    /** The same trouble on a page that has none of the fields. */
    public Trouble withoutSpots() {
        return new Trouble(code, text, List.of());
    }

    /** The same trouble on a page with one field that it can be about. */
    public Trouble pointedAt(String field) {
        return new Trouble(code, text, List.of(new Spot(field, text)));
    }

    /** What is wrong with a field; empty when it is fine. */
    public String at(String field) {
        return spots.stream()
                .filter(spot -> spot.field().equals(field))
                .map(Spot::text)
                .findFirst()
                .orElse("");
    }

    /** The same trouble, where the ids of a form's fields begin with the form's name. */
    Trouble inForm(String form) {
        return form.isEmpty()
                ? this
                : new Trouble(
                        code,
                        text,
                        spots.stream()
                                .map(s -> new Spot(form + "-" + s.field(), s.text()))
                                .toList());
    }

    /**
     * The spots in the order in which the fields stand on the page, which is the order in which a
     * form is sent. A field that is not sent itself, such as a group, stands where its parts are.
     */
    public List<Spot> inOrderOf(Posted posted) {
        var names = List.copyOf(posted.values().keySet());
        var form = posted.text(Posted.FORM);
        return spots.stream()
                .sorted(Comparator.comparingInt(spot -> place(spot.field(), form, names)))
                .toList();
    }

    private static int place(String field, String form, List<String> names) {
        var name = field.startsWith(form + "-") ? field.substring(form.length() + 1) : field;
        var exact = names.indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        var group = name.substring(0, name.lastIndexOf('-') + 1);
        return IntStream.range(0, names.size())
                .filter(at -> !group.isEmpty() && names.get(at).startsWith(group))
                .findFirst()
                .orElse(names.size());
    }

    /** The same trouble, told at the fields as this page names them. */
    public Trouble renamed(Map<String, String> names) {
        return new Trouble(
                code,
                text,
                spots.stream()
                        .map(s -> new Spot(names.getOrDefault(s.field(), s.field()), s.text()))
                        .toList());
    }
}
