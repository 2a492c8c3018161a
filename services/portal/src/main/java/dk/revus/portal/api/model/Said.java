package dk.revus.portal.api.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What something says field by field, by the service's names. */
final class Said {

    private Said() {}

    static Map<String, Object> of(@Nullable Map<String, Object> said) {
        return Objects.requireNonNullElse(said, Map.of());
    }

    /** Empty where nothing is said, and where it is no text. */
    static String text(Map<String, Object> said, String field) {
        return said.get(field) instanceof String text ? text : "";
    }

    /** What is said, whether one thing or several. */
    static List<String> all(Map<String, Object> said, String field) {
        return switch (said.get(field)) {
            case String text when !text.isEmpty() -> List.of(text);
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }
}
