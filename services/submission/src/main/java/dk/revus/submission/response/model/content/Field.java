package dk.revus.submission.response.model.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an answer says: a component of one of its records.
 *
 * @param name as everybody calls it: the record, the API, what is told
 * @param kind what it holds
 * @param choices what can be said, in order; empty where that is not fixed
 * @param holds the type of what it says; of a list, of each thing in it
 * @param later as {@link Later} says
 */
public record Field<T extends Record>(
        String name,
        Kind kind,
        Class<?> holds,
        List<String> choices,
        boolean later,
        RecordComponent component) {

    /** What a field holds, and so how it is written, compared and printed. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        CHOICE,
        CHOICES,
        THEMES,
        MUNICIPALITIES,
        EXAMPLE,
        FILES,
        PART,
        PARTS
    }

    static <T extends Record> Field<T> of(RecordComponent component) {
        var type = component.getType();
        var held = Collection.class.isAssignableFrom(type) ? element(component) : type;
        return new Field<>(
                component.getName(),
                kind(component, held, held != type),
                held,
                held.isEnum()
                        ? Arrays.stream(held.getEnumConstants()).map(Object::toString).toList()
                        : List.of(),
                component.isAnnotationPresent(Later.class),
                component);
    }

    private static Class<?> element(RecordComponent component) {
        var list = (ParameterizedType) component.getGenericType();
        return (Class<?>) list.getActualTypeArguments()[0];
    }

    private static Kind kind(RecordComponent component, Class<?> held, boolean several) {
        var named = component.getAnnotation(Naming.class);
        if (named != null) {
            return named.value();
        } else if (held.isEnum()) {
            return several ? Kind.CHOICES : Kind.CHOICE;
        } else if (held.isRecord()) {
            return several ? Kind.PARTS : Kind.PART;
        } else if (several) {
            throw new IllegalArgumentException("What does it name? " + component);
        } else if (held == String.class) {
            return Kind.TEXT;
        } else if (held == int.class) {
            return Kind.NUMBER;
        } else if (held == LocalDate.class) {
            return Kind.DAY;
        }
        throw new IllegalArgumentException("Nobody knows how to read " + component);
    }

    /** What the record says here; null where it says nothing of a part. */
    public @Nullable Object read(T record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record shows what it holds", e);
        }
    }

    /** Whether the record says anything here. */
    public boolean isSaid(T record) {
        return switch (read(record)) {
            case null -> false;
            case String text -> !text.isEmpty();
            case Collection<?> all -> !all.isEmpty();
            default -> true;
        };
    }

    /** In one line, codes as they are. */
    String text(T record) {
        return switch (read(record)) {
            case null -> "";
            case Collection<?> all ->
                    all.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Object one -> one.toString();
        };
    }
}
