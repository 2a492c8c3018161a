package dk.revus.contracts;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is made of the contracts for those outside: each schema in one piece, the whole API, the
 * events as AsyncAPI and as a page. The build makes it before anybody needs it; none of it is kept.
 */
final class Publication {

    /** Where what the gateway shows under {@code /api/} lies on the class path. */
    static final String SHOWN = "static/api/";

    private Publication() {}

    /**
     * @param args the folder of the classes
     */
    public static void main(String... args) {
        var folder = Path.of(args[0]);
        texts().forEach((file, text) -> renew(folder.resolve(file), text));
    }

    /** Each text by its place on the class path. */
    static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        ContractFiles.schemas(ContractFiles.CONTRACTS)
                .forEach(file -> texts.put("contracts/" + file, schema(file)));
        texts.put(SHOWN + "openapi.json", OpenApi.text());
        texts.put(SHOWN + "asyncapi.json", AsyncApi.text());
        texts.put(SHOWN + "asyncapi.html", AsyncApiPage.text());
        return texts;
    }

    private static String schema(String file) {
        return CompactJson.text(ContractFiles.whole(ContractFiles.CONTRACTS.resolve(file)));
    }

    /** A file that says the same already keeps its age, by which others see what to build anew. */
    private static void renew(Path file, String text) {
        if (!ContractFiles.text(file).equals(text)) {
            ContractFiles.write(file, text);
        }
    }
}
