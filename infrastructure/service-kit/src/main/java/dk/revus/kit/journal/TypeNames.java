package dk.revus.kit.journal;

import dk.revus.kit.decision.Named;
import dk.revus.kit.decision.SealedFamily;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of a sealed family, as its members carry them: {@link Named}. A class may be renamed;
 * its name here may not.
 */
public final class TypeNames<T> {

    private final Class<T> family;
    private final Map<String, Class<? extends T>> types;
    private final Map<Class<?>, String> names;

    private TypeNames(Class<T> family, Map<String, Class<? extends T>> types) {
        this.family = family;
        this.types = Collections.unmodifiableMap(types);
        var byType = new LinkedHashMap<Class<?>, String>();
        types.forEach((name, type) -> byType.put(type, name));
        this.names = Map.copyOf(byType);
    }

    /**
     * @throws IllegalStateException when a member of the family carries no name, or the name of
     *     another one
     */
    public static <T> TypeNames<T> of(Class<T> family) {
        var types = new LinkedHashMap<String, Class<? extends T>>();
        for (var member : SealedFamily.membersOf(family)) {
            var named = member.getAnnotation(Named.class);
            if (named == null) {
                throw new IllegalStateException("Give " + member + " a name: @Named");
            }
            var other = types.putIfAbsent(named.value(), member);
            if (other != null) {
                throw new IllegalStateException(
                        other + " and " + member + " are both called " + named.value());
            }
        }
        return new TypeNames<>(family, types);
    }

    /** The name of this value's type. */
    public String nameOf(T value) {
        return nameOfType(value.getClass());
    }

    /**
     * The name of a member of the family.
     *
     * @throws IllegalArgumentException for a sealed part of it, which has none
     */
    public String nameOfType(Class<?> type) {
        var name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException("No name was chosen for " + type);
        }
        return name;
    }

    /** Every name of the family, in the order in which its members are declared. */
    public List<String> all() {
        return List.copyOf(types.keySet());
    }

    /** The names of all types within a part of the family, such as one of its sealed parts. */
    public Set<String> namesWithin(Class<? extends T> part) {
        return types.entrySet().stream()
                .filter(entry -> part.isAssignableFrom(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By a member's name what is said of its type, such as what is in the way of a command. */
    public <A> Function<String, A> byName(Function<Class<? extends T>, A> ofType) {
        return name -> ofType.apply(typeOf(name));
    }

    public Class<? extends T> typeOf(String name) {
        var type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(family.getSimpleName() + " has no type " + name);
        }
        return type;
    }
}
