package dk.revus.portal.screening;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.page.FormData;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a response, as the page shows it to whoever answers.
 *
 * @param path as the service names it
 * @param field what kind of field it is, and what it is called
 * @param of what it belongs to besides its wish, such as a principle; empty when it does not
 * @param open whether it may be changed now; every other one is locked
 */
record Row(String path, AnswerForm.Field field, String of, String value, boolean open) {

    public String kind() {
        return field.kind();
    }

    /** Whether it is a list of ids, ticked one by one. */
    public boolean isSeveral() {
        return field.isSeveral() || kind().equals(THEMES);
    }

    /** The kind of the field that names the themes a wish builds on. */
    static final String THEMES = "THEMES";

    private static final String BETWEEN = ",";

    /** A row of several ids has them in its value, one after the other. */
    static String joined(List<String> ids) {
        return String.join(BETWEEN, ids);
    }

    public List<String> chosen() {
        return value.isEmpty() ? List.of() : List.of(value.split(BETWEEN));
    }

    public String id() {
        return Rows.id(path);
    }

    /** The day it names; only for a day, and null where it names none. */
    public @Nullable LocalDate day() {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** With what was typed or ticked in the form. */
    Row typed(FormData formData) {
        return saying(isSeveral() ? joined(formData.all(id())) : formData.text(id()));
    }

    Row saying(String typed) {
        return new Row(path, field, of, typed, open);
    }
}
