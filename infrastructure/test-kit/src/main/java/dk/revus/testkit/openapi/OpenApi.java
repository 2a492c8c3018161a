package dk.revus.testkit.openapi;

import dk.revus.contracts.CompactJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document of one service, made from its controllers and their comments, held
 * against the one that was committed. The contracts put all of them together.
 */
public final class OpenApi {

    private static final Path CONTRACTS =
            Path.of("../../infrastructure/contracts/src/main/resources/contracts");

    private final String service;
    private final Class<?> application;

    private OpenApi(String service, Class<?> application) {
        this.service = service;
        this.application = application;
    }

    public static OpenApi of(String service, Class<?> application) {
        return new OpenApi(service, application);
    }

    /**
     * @throws IllegalStateException when something that callers see is described nowhere
     */
    public String text() {
        var sources = Sources.here();
        var descriptions = new Descriptions(sources);
        var shapes = new Shapes(descriptions);
        var operations =
                new Operations(
                        service, sources, descriptions, shapes, PublicPaths.under(application));
        var document = Shapes.JSON.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "ReVUS " + service).put("version", "1");
        var paths = document.putObject("paths");
        for (var endpoint : Endpoint.under(application)) {
            var path = paths.path(endpoint.path());
            var node = path instanceof ObjectNode known ? known : paths.putObject(endpoint.path());
            node.set(endpoint.verb(), operations.of(endpoint));
        }
        var components = document.putObject("components");
        var schemas = components.putObject("schemas");
        shapes.components().forEach(schemas::set);
        var examples = components.putObject("examples");
        operations.examples().forEach(examples::set);
        SaidOnce.in(document);
        if (!descriptions.missing().isEmpty()) {
            throw new IllegalStateException(
                    "Described nowhere; a record says it with @param, a package in its list of"
                            + " words:\n"
                            + String.join("\n", descriptions.missing()));
        }
        return CompactJson.text(document);
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
                                + " is not what the controllers say. Renew all of them:"
                                + " infrastructure/contracts/renew");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
