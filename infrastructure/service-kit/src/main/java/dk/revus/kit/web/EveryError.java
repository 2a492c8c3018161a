package dk.revus.kit.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is wrong with a body of which one value could not be read. The reader stops at the first
 * one; so that one is put aside and the body read again, and what can be read is validated too.
 */
final class EveryError {

    /** Nobody reads more than that at once; it ends the search. */
    private static final int MOST = 50;

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final JsonMapper json;
    private final Validator validator;

    EveryError(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** In the order of the fields; only {@code first} where the body is beyond reading. */
    List<Map<String, String>> in(byte[] body, HandlerMethod command, JacksonException first) {
        for (var parameter : command.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                return in(body, parameter.getGenericParameterType(), first);
            }
        }
        return List.of(FieldErrors.error(first));
    }

    private List<Map<String, String>> in(byte[] body, Type type, JacksonException first) {
        var errors = new ArrayList<Map<String, String>>();
        var aside = new HashSet<String>();
        try {
            var tree = json.readTree(body);
            var wrong = first;
            while (wrong != null && errors.size() < MOST && putAside(tree, wrong, aside)) {
                errors.add(FieldErrors.error(wrong));
                wrong = readable(tree, type, errors, aside);
            }
        } catch (JacksonException e) {
            // the text as a whole cannot be read a second time: what was found stands
        }
        if (errors.isEmpty()) {
            return List.of(FieldErrors.error(first));
        }
        errors.sort(Comparator.comparing(e -> e.get("field"), DeclaredOrder.ofPaths(type)));
        return errors;
    }

    /**
     * @return what else cannot be read, or null when all can be and was validated
     */
    private @Nullable JacksonException readable(
            JsonNode tree, Type type, List<Map<String, String>> errors, Set<String> aside) {
        try {
            Object value = json.treeToValue(tree, json.constructType(type));
            for (var violation : validator.validate(value)) {
                var field = violation.getPropertyPath().toString();
                if (aside.stream().noneMatch(place -> isWithin(place, field))) {
                    errors.add(error(field, violation));
                }
            }
            return null;
        } catch (UnrecognizedPropertyException unknown) {
            return null;
        } catch (JacksonException wrong) {
            return wrong;
        }
    }

    /** {@code day} is within {@code day}, and {@code daysLeft} is not. */
    private static boolean isWithin(String place, String field) {
        return field.equals(place)
                || field.startsWith(place + ".")
                || field.startsWith(place + "[");
    }

    private static Map<String, String> error(String field, ConstraintViolation<?> violation) {
        return FieldErrors.error(field, violation.getMessage());
    }

    /** Whether there was something at that place that had not been put aside before. */
    private static boolean putAside(JsonNode tree, JacksonException wrong, Set<String> aside) {
        var path = FieldErrors.path(wrong);
        if (path.isEmpty() || !aside.add(path)) {
            return false;
        }
        JsonNode holder = tree;
        JsonNode here = tree;
        var last = "";
        var steps = STEP.matcher(path);
        while (steps.find()) {
            holder = here;
            last = steps.group();
            here =
                    steps.group(1) == null
                            ? here.path(Integer.parseInt(steps.group(2)))
                            : here.path(steps.group(1));
        }
        if (holder instanceof ObjectNode object) {
            set(object, last, FieldErrors.targetOf(wrong));
            return true;
        }
        return false;
    }

    /** What cannot be left out gets a stand-in, whose own errors are not told. */
    private static void set(ObjectNode holder, String field, @Nullable Class<?> target) {
        if (target == boolean.class) {
            holder.put(field, false);
        } else if (target != null && target.isPrimitive()) {
            holder.put(field, 0);
        } else {
            holder.remove(field);
        }
    }
}
