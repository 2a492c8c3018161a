package dk.revus.kit.journal;

import dk.revus.kit.decision.SealedFamily;
import dk.revus.kit.text.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lifts what was kept in the shape of an earlier version to today's, where it is read: what is in
 * the journal stays as it is, and a model knows the shape of today only. It follows the records of
 * the model through a kept document, so that a part is lifted wherever it stands.
 */
public final class Upcaster {

    /** Everything was always kept as it is today. */
    public static final Upcaster NONE = new Upcaster(Map.of());

    private final Map<Class<?>, Map<String, Object>> lacking;

    private Upcaster(Map<Class<?>, Map<String, Object>> lacking) {
        this.lacking = lacking;
    }

    /**
     * Lifts as well what was kept before a part had this component.
     *
     * @param part of an event or a state, or a sealed family of them
     * @param reads what stands in for what is missing
     * @throws IllegalArgumentException when the part has no such component
     */
    public Upcaster lacking(Class<?> part, String component, Object reads) {
        var more = new HashMap<>(lacking);
        var value = Objects.requireNonNull(Json.MAPPER.convertValue(reads, Object.class));
        for (var member : SealedFamily.membersOf(part)) {
            if (Arrays.stream(member.getRecordComponents())
                    .noneMatch(known -> known.getName().equals(component))) {
                throw new IllegalArgumentException(member + " has no " + component);
            }
            var known = new LinkedHashMap<>(more.getOrDefault(member, Map.of()));
            known.put(component, value);
            more.put(member, known);
        }
        return new Upcaster(more);
    }

    /** What was kept of this type, in the shape of today. */
    <T> T read(Map<String, ?> kept, Class<T> type) {
        return Json.read(lacking.isEmpty() ? kept : lift(kept, type), type);
    }

    private Map<String, @Nullable Object> lift(Map<?, ?> kept, Class<?> type) {
        var lifted = new LinkedHashMap<String, @Nullable Object>();
        kept.forEach((name, value) -> lifted.put(String.valueOf(name), value));
        lacking.getOrDefault(type, Map.of())
                .forEach((name, reads) -> lifted.merge(name, reads, (there, _) -> there));
        for (var component : type.getRecordComponents()) {
            lifted.computeIfPresent(component.getName(), (_, value) -> within(value, component));
        }
        return lifted;
    }

    private Object within(Object value, RecordComponent component) {
        return switch (value) {
            case Map<?, ?> part when component.getType().isRecord() ->
                    lift(part, component.getType());
            case Collection<?> parts
                    when held(component) instanceof Class<?> held && held.isRecord() ->
                    parts.stream()
                            .map(part -> part instanceof Map<?, ?> map ? lift(map, held) : part)
                            .toList();
            default -> value;
        };
    }

    /** What a list holds. */
    private static @Nullable Object held(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? list.getActualTypeArguments()[0]
                : null;
    }
}
