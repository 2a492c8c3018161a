package dk.revus.kit.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The chosen names of a sealed family, as they are written down. A class may be renamed; its name
 * here may not.
 */
public final class TypeNames<T> {

    private final Class<T> family;
    private final Map<String, Class<? extends T>> types;
    private final Map<Class<?>, String> names;

    private TypeNames(Class<T> family, Map<String, Class<? extends T>> types) {
        this.family = family;
        this.types = Map.copyOf(types);
        var byType = new LinkedHashMap<Class<?>, String>();
        types.forEach((name, type) -> byType.put(type, name));
        this.names = Map.copyOf(byType);
    }

    public static <T> Builder<T> of(Class<T> family) {
        return new Builder<>(family);
    }

    public String nameOf(T value) {
        var name = names.get(value.getClass());
        if (name == null) {
            throw new IllegalArgumentException("No name was chosen for " + value.getClass());
        }
        return name;
    }

    /** The names of all types within a part of the family, such as one of its sealed parts. */
    public Set<String> namesWithin(Class<? extends T> part) {
        return types.entrySet().stream()
                .filter(entry -> part.isAssignableFrom(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Class<? extends T> typeOf(String name) {
        var type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(family.getSimpleName() + " has no type " + name);
        }
        return type;
    }

    /** Collects the names of one family. */
    public static final class Builder<T> {

        private final Class<T> family;
        private final Map<String, Class<? extends T>> types = new LinkedHashMap<>();

        private Builder(Class<T> family) {
            this.family = family;
        }

        public Builder<T> name(String name, Class<? extends T> type) {
            if (types.putIfAbsent(name, type) != null) {
                throw new IllegalArgumentException(name + " is used twice");
            }
            return this;
        }

        /**
         * @throws IllegalStateException when a permitted type was given no name
         */
        public TypeNames<T> complete() {
            demandNamesFor(family);
            return new TypeNames<>(family, types);
        }

        /** A sealed part of the family needs no name of its own; what it permits does. */
        private void demandNamesFor(Class<?> part) {
            var permitted = part.getPermittedSubclasses();
            if (permitted == null) {
                return;
            }
            for (var type : permitted) {
                if (type.isSealed()) {
                    demandNamesFor(type);
                } else if (!types.containsValue(type)) {
                    throw new IllegalStateException("Choose a name for " + type);
                }
            }
        }
    }
}
