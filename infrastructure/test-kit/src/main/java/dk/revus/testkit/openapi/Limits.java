package dk.revus.testkit.openapi;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import org.hibernate.validator.constraints.UniqueElements;
import tools.jackson.databind.node.ObjectNode;

/** What Bean Validation checks, said in the words of a schema. */
final class Limits {

    private Limits() {}

    static void add(AnnotatedElement element, ObjectNode schema) {
        boolean list = schema.has("items");
        for (var annotation : element.getAnnotations()) {
            switch (annotation) {
                case Size size -> size(size, list, schema);
                case NotBlank _ -> atLeast("minLength", 1, schema);
                case NotEmpty _ -> atLeast(list ? "minItems" : "minLength", 1, schema);
                case Min min -> schema.put("minimum", min.value());
                case Max max -> schema.put("maximum", max.value());
                case Positive _ -> schema.put("exclusiveMinimum", 0);
                case PositiveOrZero _ -> schema.put("minimum", 0);
                case Pattern pattern -> schema.put("pattern", "^(" + pattern.regexp() + ")$");
                case UniqueElements _ -> schema.put("uniqueItems", true);
                case Email _ -> schema.put("format", "email");
                default -> {
                    // says nothing about the value
                }
            }
        }
    }

    private static void size(Size size, boolean list, ObjectNode schema) {
        if (size.min() > 0) {
            atLeast(list ? "minItems" : "minLength", size.min(), schema);
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put(list ? "maxItems" : "maxLength", size.max());
        }
    }

    private static void atLeast(String name, int least, ObjectNode schema) {
        schema.put(name, Math.max(least, schema.path(name).asInt(0)));
    }
}
