package dk.revus.testkit.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Java types as schemas. Records and enums become components. A type it does not know is an error,
 * so that nothing is described as something it is not.
 */
final class Shapes {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Descriptions descriptions;
    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, Type> owners = new HashMap<>();

    Shapes(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    Map<String, ObjectNode> components() {
        return components;
    }

    /**
     * @param annotated the same type with its annotations, for what its elements may be
     */
    ObjectNode of(Type type, @Nullable AnnotatedType annotated) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic, annotated);
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("No schema for " + type);
        };
    }

    ObjectNode of(Class<?> type) {
        return of(type, null);
    }

    private ObjectNode generic(ParameterizedType type, @Nullable AnnotatedType annotated) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            var inner =
                    annotated instanceof AnnotatedParameterizedType list
                            ? list.getAnnotatedActualTypeArguments()[0]
                            : null;
            var list = object("array");
            list.set("items", element(arguments[0], inner));
            return Set.class.isAssignableFrom(raw) ? list.put("uniqueItems", true) : list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            var map = object("object");
            map.set("additionalProperties", of(arguments[1], null));
            return map;
        }
        if (raw.isRecord() && arguments[0] instanceof Class<?> shown) {
            return reference(Names.schema(shown) + Names.schema(raw), type, raw, arguments);
        }
        throw new IllegalArgumentException("No schema for " + type);
    }

    private ObjectNode element(Type type, @Nullable AnnotatedType annotated) {
        var schema = of(type, annotated);
        if (annotated != null) {
            Limits.add(annotated, schema);
        }
        return schema;
    }

    private ObjectNode plain(Class<?> type) {
        if (type == String.class) {
            return object("string");
        } else if (type == Instant.class) {
            return object("string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            return object("string").put("format", "date");
        } else if (type == int.class || type == Integer.class) {
            return object("integer").put("format", "int32");
        } else if (type == long.class || type == Long.class) {
            return object("integer").put("format", "int64");
        } else if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return object("number");
        } else if (type == boolean.class || type == Boolean.class) {
            return object("boolean");
        } else if (type.isEnum() || type.isRecord()) {
            return reference(Names.schema(type), type, type, new Type[0]);
        }
        throw new IllegalArgumentException("No schema for " + type);
    }

    private ObjectNode reference(String name, Type type, Class<?> raw, Type[] arguments) {
        var owner = owners.putIfAbsent(name, type);
        if (owner != null && !owner.equals(type)) {
            throw new IllegalArgumentException(type + " and " + owner + " share the name " + name);
        }
        if (owner == null) {
            components.put(name, JSON.createObjectNode()); // a record may contain itself
            components.put(name, raw.isEnum() ? values(raw) : record(raw, arguments));
        }
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private ObjectNode values(Class<?> type) {
        var values = object("string").put("description", descriptions.ofType(type));
        var names = values.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(v -> names.add(((Enum<?>) v).name()));
        return values;
    }

    private ObjectNode record(Class<?> type, Type[] arguments) {
        var schema = object("object").put("description", descriptions.ofType(type));
        var properties = schema.putObject("properties");
        var required = JSON.createArrayNode();
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                var inner = record(component.getType(), new Type[0]);
                var left = leftOut(component);
                inner.path("properties")
                        .propertyStream()
                        .filter(p -> !left.contains(p.getKey()))
                        .forEach(p -> properties.set(p.getKey(), p.getValue()));
                required.addAll(
                        inner.path("required")
                                .valueStream()
                                .filter(name -> !left.contains(name.asString()))
                                .toList());
            } else if (isNullable(component.getAnnotatedType())) {
                properties.set(component.getName(), orNull(component(component, type, arguments)));
            } else {
                properties.set(component.getName(), component(component, type, arguments));
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    /** What of a record that stands within another is not shown there. */
    private static Set<String> leftOut(RecordComponent unwrapped) {
        var left = unwrapped.getAccessor().getAnnotation(JsonIgnoreProperties.class);
        return left == null ? Set.of() : Set.of(left.value());
    }

    private ObjectNode component(RecordComponent component, Class<?> type, Type[] arguments) {
        var annotated = component.getAnnotatedType();
        var actual = bound(component.getGenericType(), type, arguments);
        ObjectNode schema;
        if (actual instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof TypeVariable<?> variable) {
            schema = object("array");
            schema.set("items", of(bound(variable, type, arguments), null));
        } else {
            schema = of(actual, annotated);
        }
        Limits.add(component.getAccessor(), schema);
        return schema.put("description", descriptions.ofField(type, component.getName(), actual));
    }

    private static Type bound(Type type, Class<?> owner, Type[] arguments) {
        var variables = Arrays.asList(owner.getTypeParameters());
        return type instanceof TypeVariable<?> variable
                ? arguments[variables.indexOf(variable)]
                : type;
    }

    static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    private static JsonNode orNull(ObjectNode schema) {
        if (schema.has("type")) {
            var type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        var either = JSON.createObjectNode();
        var description = schema.remove("description");
        either.putArray("anyOf").add(schema).addObject().put("type", "null");
        either.set("description", description);
        return either;
    }

    private static ObjectNode object(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
