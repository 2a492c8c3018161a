package dk.revus.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Asks the validator. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema META =
            REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    private Schemas() {}

    /** What is wrong with a schema as a schema. */
    static List<String> complaintsAbout(JsonNode schema) {
        return validate(META, schema);
    }

    static List<String> violations(JsonNode schema, JsonNode value) {
        return validate(REGISTRY.getSchema(schema), value);
    }

    /** The validator takes only the top-level domains of its day, and .example is none of them. */
    private static boolean isMailAddress(Error error) {
        return "format".equals(error.getKeyword())
                && error.getSchemaNode() instanceof JsonNode format
                && "email".equals(format.asString());
    }

    private static List<String> validate(Schema schema, JsonNode value) {
        return schema
                .validate(
                        value.toString(),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .filter(error -> !isMailAddress(error))
                .map(Object::toString)
                .toList();
    }
}
