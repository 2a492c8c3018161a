package dk.revus.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Asks the validator, and always for {@code format} too: by itself a validator of 2020-12 takes any
 * text for a day or a moment. This is the one place in the platform where it is asked.
 */
public final class Schemas {

    private static final SchemaRegistry REGISTRY = registry(_ -> null);
    private static final Schema META =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private Schemas() {}

    /**
     * @param texts gives the text of a schema by its id
     */
    private static SchemaRegistry registry(Function<String, @Nullable String> texts) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry ->
                        registry.schemas(texts)
                                .schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .build()));
    }

    /** What is wrong with a schema as a schema. */
    public static List<String> complaintsAbout(JsonNode schema) {
        return validate(META, schema);
    }

    /**
     * @return what the schema says against the value; empty when it is kept
     */
    public static List<String> violations(JsonNode schema, JsonNode value) {
        return validate(REGISTRY.getSchema(schema), value);
    }

    /**
     * Whether a value keeps a schema and all that it refers to, which the validator looks up
     * itself.
     *
     * @param texts gives the text of a schema by its id
     */
    static Predicate<JsonNode> keeping(String id, Function<String, @Nullable String> texts) {
        var schema = registry(texts).getSchema(SchemaLocation.of(id));
        return value -> validate(schema, value).isEmpty();
    }

    /** The validator takes only the top-level domains of its day, and .example is none of them. */
    private static boolean isMailAddress(Error error) {
        return "format".equals(error.getKeyword())
                && error.getSchemaNode() instanceof JsonNode format
                && "email".equals(format.asString());
    }

    private static List<String> validate(Schema schema, JsonNode value) {
        return schema.validate(value.toString(), InputFormat.JSON).stream()
                .filter(error -> !isMailAddress(error))
                .map(Object::toString)
                .toList();
    }
}
