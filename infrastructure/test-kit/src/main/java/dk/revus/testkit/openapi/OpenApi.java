package dk.revus.testkit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document of one service, made from its controllers, held against the one that was
 * committed. The contracts put all of them together.
 */
public final class OpenApi {

    private static final Path CONTRACTS =
            Path.of("../../infrastructure/contracts/src/main/resources/contracts");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String service;
    private final Class<?> application;
    private final Map<String, String> answers = new LinkedHashMap<>();

    private OpenApi(String service, Class<?> application) {
        this.service = service;
        this.application = application;
    }

    public static OpenApi of(String service, Class<?> application) {
        return new OpenApi(service, application);
    }

    /**
     * Says what a method answers with that is not called after its controller.
     *
     * @param method such as {@code ThemeController.lineage}
     * @param view simple name of a class beside the controller
     */
    public OpenApi answering(String method, String view) {
        answers.put(method, view);
        return this;
    }

    public String text() {
        var shapes = new Shapes(service);
        var operations = new Operations(shapes, PublicPaths.under(application), answers);
        var document = Shapes.JSON.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "ReVUS " + service).put("version", "1");
        var paths = document.putObject("paths");
        for (var endpoint : Endpoint.under(application)) {
            var path = paths.path(endpoint.path());
            var node = path instanceof ObjectNode known ? known : paths.putObject(endpoint.path());
            node.set(endpoint.verb(), operations.of(service, endpoint));
        }
        var schemas = document.putObject("components").putObject("schemas");
        shapes.components().forEach(schemas::set);
        return PRETTY.writeValueAsString(document).replace("\r\n", "\n") + "\n";
    }

    /**
     * Renews the document first when {@code -Drevus.renew=true} asks for it.
     *
     * @throws AssertionError when the committed document says something else
     */
    public void assertUpToDate() {
        var file = CONTRACTS.resolve(service).resolve("openapi.json");
        var text = text();
        try {
            if (Boolean.getBoolean("revus.renew")) {
                Files.writeString(file, text);
            }
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                throw new AssertionError(
                        file.getFileName()
                                + " of "
                                + service
                                + " is not what the controllers say. Renew it: mvn -pl services/"
                                + service
                                + " test -Dtest=OpenApiTest -Drevus.renew=true, then the whole:"
                                + " mvn -pl infrastructure/contracts test"
                                + " -Dtest=GeneratedDocumentsTest -Drevus.renew=true");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
