package dk.revus.testkit;

import dk.revus.contracts.Schemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The released event contracts, for the proofs that each side keeps them. */
public final class Contracts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Contracts() {}

    /** The example event of a type, such as {@code example("strategy", "cycle.planned")}. */
    public static JsonNode example(String producer, String type) {
        return JSON.readTree(text(producer, type + ".v1.example.json"));
    }

    /**
     * @return what the schema says against it; empty when it is kept
     */
    public static List<String> violations(String producer, String type, Object data) {
        var schema = JSON.readTree(text(producer, type + ".v1.schema.json"));
        var json = data instanceof JsonNode node ? node : JSON.<JsonNode>valueToTree(data);
        return Schemas.violations(schema, json);
    }

    private static String text(String producer, String file) {
        var path = "/contracts/" + producer + "/" + file;
        try (var stream = Contracts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("No contract " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
