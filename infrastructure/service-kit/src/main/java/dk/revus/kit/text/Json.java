package dk.revus.kit.text;

import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How values are written down: plain JSON, instants as ISO text, in one canonical order. A number
 * or truth value that what is read does not know yet is 0 or false.
 */
public final class Json {

    private static final TypeReference<Map<String, @Nullable Object>> MAP =
            new TypeReference<>() {};

    public static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private static final ObjectReader TREES =
            MAPPER.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private Json() {}

    /** What was told, each number to its last digit. */
    public static JsonNode tree(byte[] json) {
        return TREES.readTree(json);
    }

    public static Map<String, @Nullable Object> toMap(Object value) {
        return MAPPER.convertValue(value, MAP);
    }

    public static Document toDocument(Object value) {
        return new Document(toMap(value));
    }

    public static <T> T read(Object mapOrDocument, Class<T> type) {
        return MAPPER.convertValue(mapOrDocument, type);
    }

    /** A whole number that must be there, whatever width the store chose for it. */
    public static long number(Document document, String field) {
        if (document.get(field) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("No number " + field + " in " + document.get("_id"));
    }

    public static byte[] canonical(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
