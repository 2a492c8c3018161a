package dk.revus.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contracts as they lie in this module, which the build and the tests are run in. */
final class ContractFiles {

    static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    static final Path RELEASED = CONTRACTS.resolve("released");
    static final String ENVELOPE = "cloudevents";
    static final String SCHEMA = ".v1.schema.json";
    static final String EXAMPLE = ".v1.example.json";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private ContractFiles() {}

    /** Every contract, the envelope's too, in the order of their paths. */
    static List<Contract> all() {
        return Read.ALL;
    }

    /** What was released, in the same order, each without its example. */
    static List<Contract> released() {
        return in(RELEASED);
    }

    /** The events, without the envelope. */
    static List<Contract> events() {
        return all().stream().filter(c -> !c.producer().equals(ENVELOPE)).toList();
    }

    static Contract envelope() {
        return all().stream().filter(c -> c.producer().equals(ENVELOPE)).findFirst().orElseThrow();
    }

    /** A schema in one piece. Those it refers to lie in the same folder. */
    static JsonNode whole(Path file) {
        return Whole.of(read(file), reference -> beside(file, reference.asString()));
    }

    private static JsonNode beside(Path file, String name) {
        var other = read(file.resolveSibling(name));
        if (other.isNull()) {
            throw new IllegalStateException(file + " refers to " + name + ", which is not there");
        }
        return other;
    }

    private static List<Contract> in(Path root) {
        return schemas(root)
                .map(file -> file.substring(0, file.length() - SCHEMA.length()))
                .filter(path -> !isShared(path))
                .map(path -> contract(root, path))
                .toList();
    }

    /** What events have in common is named after the thing alone. */
    private static boolean isShared(String path) {
        return !path.contains(".") && !path.startsWith(ENVELOPE);
    }

    private static Contract contract(Path root, String path) {
        var slash = path.indexOf('/');
        return new Contract(
                path.substring(0, slash),
                path.substring(slash + 1),
                whole(root.resolve(path + SCHEMA)),
                read(root.resolve(path + EXAMPLE)));
    }

    /** Paths of all schemas, those that events share too. */
    static Stream<String> schemas(Path root) {
        return files(root).stream().filter(file -> file.endsWith(SCHEMA));
    }

    /** Paths of all JSON files two levels down, with forward slashes, sorted. */
    static List<String> files(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var found = Files.walk(root, 2)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file))
                    .filter(file -> file.getNameCount() == 2)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".json") && !file.startsWith("released/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        return JSON.readTree(text(file));
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "null";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Read {

        static final List<Contract> ALL = in(CONTRACTS);
    }
}
