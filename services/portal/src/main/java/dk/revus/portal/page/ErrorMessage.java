package dk.revus.portal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.ui.Model;

/**
 * Why something could not be done, in words.
 *
 * @param code the stable code of the problem
 * @param text what the reader is told
 * @param fieldMessages the fields it is about, with a sentence each
 */
public record ErrorMessage(String code, String text, List<FieldMessage> fieldMessages) {

    /** What templates call it. */
    static final String ON_PAGE = "errorMessage";

    /**
     * @param field the id of the field on the page
     */
    public record FieldMessage(String field, String text) {}

    /** Whether nothing is wrong: somebody is only to say that it is meant. */
    public boolean isQuestion() {
        return code.equals("warnings-not-confirmed");
    }

    /** Tells the trouble of a page, if it has any, otherwise. */
    public static void reword(Model model, UnaryOperator<ErrorMessage> wording) {
        if (model.getAttribute(ON_PAGE) instanceof ErrorMessage errorMessage) {
            model.addAttribute(ON_PAGE, wording.apply(errorMessage));
        }
    }

    /** The same trouble on a page that has none of the fields. */
    public ErrorMessage withoutFields() {
        return new ErrorMessage(code, text, List.of());
    }

    /** The same trouble on a page with one field that it can be about. */
    public ErrorMessage pointedAt(String field) {
        return new ErrorMessage(code, text, List.of(new FieldMessage(field, text)));
    }

    /** What is wrong with a field; empty when it is fine. */
    public String at(String field) {
        return fieldMessages.stream()
                .filter(fieldMessage -> fieldMessage.field().equals(field))
                .map(FieldMessage::text)
                .findFirst()
                .orElse("");
    }

    /** The same trouble, where the ids of a form's fields begin with the form's name. */
    ErrorMessage inForm(String form) {
        return form.isEmpty()
                ? this
                : new ErrorMessage(
                        code,
                        text,
                        fieldMessages.stream()
                                .map(s -> new FieldMessage(form + "-" + s.field(), s.text()))
                                .toList());
    }

    /**
     * The spots in the order in which the fields stand on the page, which is the order in which a
     * form is sent. A field that is not sent itself, such as a group, stands where its parts are.
     */
    public List<FieldMessage> inOrderOf(FormData formData) {
        var names = List.copyOf(formData.values().keySet());
        var form = formData.text(FormData.FORM);
        return fieldMessages.stream()
                .sorted(
                        Comparator.comparingInt(
                                fieldMessage -> place(fieldMessage.field(), form, names)))
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
    public ErrorMessage renamed(Map<String, String> names) {
        return new ErrorMessage(
                code,
                text,
                fieldMessages.stream()
                        .map(
                                s ->
                                        new FieldMessage(
                                                names.getOrDefault(s.field(), s.field()), s.text()))
                        .toList());
    }
}
