package dk.revus.submission.response;

import dk.revus.submission.response.model.PreCheck;
import dk.revus.submission.response.model.content.AnswerFields;
import dk.revus.submission.response.model.content.Field;
import dk.revus.submission.response.model.content.Fields;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said in an answer to a call, for whoever makes a page to write one on.
 *
 * @param fields in the order in which an answer is read
 */
record FormView(String callId, List<FieldView> fields) {

    private static final int LONGEST_LINE = 500;
    private static final List<FieldView> FIELDS =
            List.copyOf(fields("", AnswerFields.ANSWER, ContentInput.class));

    /**
     * One field of the form.
     *
     * @param path where it stands in the content that is sent; {@code []} follows what there can be
     *     several of, such as {@code wishes[].title}
     * @param code what stands for its name: the path without brackets. Services speak in codes
     * @param kind how it is written
     * @param longest how many characters it holds; null where it is no text
     * @param required whether no answer can be sent without it; of what there can be several of,
     *     for each
     * @param choices what can be said, where it is the same in every call; else empty
     */
    record FieldView(
            String path,
            String code,
            Kind kind,
            @Nullable Integer longest,
            boolean required,
            List<String> choices) {

        static FieldView of(String path, Field<?> field, RecordComponent sent) {
            var code = path.replace("[]", "");
            var longest = field.kind() == Field.Kind.TEXT ? FormView.longest(sent) : null;
            return new FieldView(
                    path,
                    code,
                    FormView.kind(field, longest),
                    longest,
                    isNeeded(sent) || PreCheck.NEEDED.contains(code),
                    field.choices());
        }
    }

    /**
     * How a field is written. Codes and ids are those of the call, of the answer's own files, or of
     * examples.
     */
    enum Kind {
        LINE,
        AREA,
        NUMBER,
        DAY,
        CHOICE,
        CHOICES,
        THEMES,
        MUNICIPALITIES,
        EXAMPLE,
        FILES
    }

    static FormView of(String callId) {
        return new FormView(callId, FIELDS);
    }

    /**
     * @param body as it is sent to us: what a record says and nobody can send is a mistake of ours
     */
    private static List<FieldView> fields(String at, Fields<?> said, Class<?> body) {
        var fields = new ArrayList<FieldView>();
        for (var field : said) {
            var sent = component(body, field.name());
            var path = at + field.name();
            switch (field.kind()) {
                case PART ->
                        fields.addAll(
                                fields(path + ".", AnswerFields.of(field.holds()), sent.getType()));
                case PARTS ->
                        fields.addAll(
                                fields(
                                        path + "[].",
                                        AnswerFields.of(field.holds()),
                                        element(sent)));
                default -> fields.add(FieldView.of(path, field, sent));
            }
        }
        return fields;
    }

    private static RecordComponent component(Class<?> body, String name) {
        return Arrays.stream(body.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(body + " has no " + name));
    }

    private static Class<?> element(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static Integer longest(RecordComponent text) {
        var size = text.getAccessor().getAnnotation(Size.class);
        if (size == null) {
            throw new IllegalStateException("How much does it hold? " + text);
        }
        return size.max();
    }

    private static boolean isNeeded(RecordComponent sent) {
        return !sent.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Kind kind(Field<?> field, @Nullable Integer longest) {
        if (longest != null) {
            return longest > LONGEST_LINE ? Kind.AREA : Kind.LINE;
        }
        return Kind.valueOf(field.kind().name());
    }
}
