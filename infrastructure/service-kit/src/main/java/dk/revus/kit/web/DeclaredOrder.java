package dk.revus.kit.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.validation.FieldError;

/**
 * The order in which a body declares its fields. The validator finds what is wrong in any order;
 * whoever reads it goes through the form from the top.
 */
final class DeclaredOrder {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");

    private DeclaredOrder() {}

    static Comparator<FieldError> of(Class<?> body) {
        return Comparator.comparing(FieldError::getField, ofPaths(body));
    }

    static Comparator<String> ofPaths(Type body) {
        return (one, other) -> Arrays.compare(place(one, body), place(other, body));
    }

    /**
     * The number of each step's field, and of the element in a list: of "wishes[1].title", 3 1 2.
     */
    private static int[] place(String path, Type body) {
        List<Integer> place = new ArrayList<>();
        Type type = body;
        var steps = STEP.matcher(path);
        while (steps.find()) {
            var components = componentsOf(type);
            int at = components.stream().map(Component::name).toList().indexOf(steps.group(1));
            place.add(at);
            place.add(steps.group(2) == null ? 0 : Integer.parseInt(steps.group(2)));
            type = at < 0 ? Object.class : components.get(at).type();
        }
        return place.stream().mapToInt(Integer::intValue).toArray();
    }

    private record Component(String name, Type type) {}

    private static List<Component> componentsOf(Type type) {
        var holder =
                type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return holder instanceof Class<?> body && body.isRecord()
                ? Arrays.stream(body.getRecordComponents())
                        .map(c -> new Component(c.getName(), c.getGenericType()))
                        .toList()
                : List.of();
    }
}
