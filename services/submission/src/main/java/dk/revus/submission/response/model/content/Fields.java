package dk.revus.submission.response.model.content;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record of an answer says, field by field, in the order in which it is read.
 *
 * @param type the record
 * @param all its fields; what only tells one record from another is none
 */
public record Fields<T extends Record>(Class<T> type, List<Field<T>> all)
        implements Iterable<Field<T>> {

    /**
     * @param key the component that tells one of several from the others; "" for what there is one
     *     of
     */
    static <T extends Record> Fields<T> of(Class<T> type, String key) {
        return new Fields<>(
                type,
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> !component.getName().equals(key))
                        .map(Field::<T>of)
                        .toList());
    }

    /** The names of its fields, but for these. */
    public Set<String> namesBut(String... left) {
        return stream()
                .map(Field::name)
                .filter(name -> !List.of(left).contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a record says, by name: what was asked for later only where it says something. So what
     * was told before can be told again.
     */
    public Map<String, @Nullable Object> said(T record) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        for (var field : all) {
            if (!field.later() || field.isSaid(record)) {
                said.put(field.name(), field.read(record));
            }
        }
        return said;
    }

    public Stream<Field<T>> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Field<T>> iterator() {
        return all.iterator();
    }
}
