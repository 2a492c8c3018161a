package dk.revus.portal.page;

import java.util.List;
import java.util.Map;

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
