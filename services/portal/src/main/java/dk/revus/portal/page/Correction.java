package dk.revus.portal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * A form that begins with what stands there. It carries along what it began with, so that what its
 * reader has changed is known from what they left alone: when somebody else was faster, theirs
 * stays wherever this reader has changed nothing, and where both have, the page shows both.
 */
public final class Correction {

    /** Before the name of a field: what the form began with. */
    public static final String BEGAN = "_began.";

    /**
     * Before the name of a field that somebody else has changed too: what it began with when it was
     * sent. Only so can both sides be shown once more, in another language.
     */
    private static final String BEFORE = "_before.";

    private final FormData formData;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /**
     * A field that can be corrected.
     *
     * @param label the key of what it is called
     * @param of what people call the part that it belongs to; empty for the whole
     * @param now what stands there: one value, or what is ticked
     * @param called what a value is called
     */
    private record Field(String label, String of, List<String> now, UnaryOperator<Said> called) {}

    /**
     * A field that somebody else has changed too, to something else.
     *
     * @param label the key of what it is called
     * @param of what people call the part that it belongs to; empty for the whole
     */
    public record Crossed(String label, Said of, List<Said> saved, List<Said> typed) {}

    private Correction(FormData formData) {
        this.formData = formData;
    }

    /**
     * @param form the name of the form on its page; empty for the only one
     * @param model of the page, which knows what was sent to it
     */
    public static Correction of(String form, Model model) {
        return of(
                form,
                model.getAttribute("formData") instanceof FormData formData
                        ? formData
                        : FormData.nothing());
    }

    /** The same for a form whose rows were put where they stand now. */
    public static Correction of(String form, FormData formData) {
        return new Correction(formData.in(form));
    }

    /** A field in which people write. */
    public Correction text(String name, String label, @Nullable Object now) {
        return text(name, label, "", now);
    }

    /** A field in which people write about a part of the whole. */
    public Correction text(String name, String label, String of, @Nullable Object now) {
        return field(name, label, of, now, text -> text);
    }

    /** A field of days, codes or numbers, with what the page calls them. */
    public Correction plain(
            String name, String label, @Nullable Object now, UnaryOperator<String> called) {
        return field(name, label, "", now, value -> Said.plain(called.apply(value.written())));
    }

    private Correction field(
            String name,
            String label,
            String of,
            @Nullable Object now,
            UnaryOperator<Said> called) {
        var text = Objects.toString(now, "").replace("\r\n", "\n").strip();
        fields.put(name, new Field(label, of, List.of(text), called));
        return this;
    }

    /** What goes along with a row and is never shown, such as its id. */
    public Correction unseen(String name, String now) {
        return text(name, "", now);
    }

    /** Things to tick; what somebody else ticked meanwhile stays so. */
    public Correction ticks(String name, List<String> now) {
        fields.put(name, new Field("", "", List.copyOf(now), text -> text));
        return this;
    }

    /** What the form carries along, by the names it carries it under. */
    public Map<String, List<String>> getBegan() {
        var began = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, field) -> began.put(BEGAN + name, field.now()));
        fields.keySet().stream()
                .filter(this::isCrossed)
                .forEach(name -> began.put(BEFORE + name, List.of(formData.text(began(name)))));
        return began;
    }

    /** Where the form says what a field began with when it was sent. */
    private String began(String name) {
        return formData.isOnlyShown() && formData.values().containsKey(BEFORE + name)
                ? BEFORE + name
                : BEGAN + name;
    }

    /** What stands in a field of the form. */
    public String text(String name) {
        return isTouched(name) ? formData.text(name) : now(name);
    }

    private String now(String name) {
        return standing(name).stream().findFirst().orElse("");
    }

    private List<String> standing(String name) {
        var field = fields.get(name);
        return field == null ? List.of() : field.now();
    }

    /** A form that does not say what it began with is taken as written throughout. */
    private boolean isTouched(String name) {
        return formData.values().containsKey(name)
                && !(formData.values().containsKey(began(name))
                        && formData.text(name).equals(formData.text(began(name))));
    }

    /** Whether something is ticked in the form. */
    public boolean has(String name, String value) {
        var before = formData.chosen(BEGAN + name, value);
        var after = formData.chosen(name, value);
        return before == after ? standing(name).contains(value) : after;
    }

    /** Whether this form was sent and has come back. */
    public boolean isTyped() {
        return !formData.values().isEmpty();
    }

    /** What both have changed, each otherwise. */
    public List<Crossed> getCrossed() {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().label().isEmpty())
                .filter(field -> isCrossed(field.getKey()))
                .map(field -> crossed(field.getKey(), field.getValue()))
                .toList();
    }

    private boolean isCrossed(String name) {
        return isTouched(name)
                && formData.values().containsKey(began(name))
                && !formData.text(began(name)).equals(now(name))
                && !formData.text(name).equals(now(name));
    }

    private Crossed crossed(String name, Field field) {
        return new Crossed(
                field.label(),
                Said.written(field.of()),
                called(now(name), field),
                called(formData.text(name), field));
    }

    private static List<Said> called(String value, Field field) {
        return Stream.of(value)
                .filter(text -> !text.isEmpty())
                .map(Said::written)
                .map(field.called())
                .toList();
    }
}
