package dk.revus.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of all modules, for rules that hold everywhere. */
final class Sources {

    private static final Path ROOT = Path.of("../..");

    private Sources() {}

    /**
     * @param folder of a module, such as {@code src/main/java}
     */
    static List<Path> in(String folder) throws IOException {
        var sources = new ArrayList<Path>();
        for (var module : modules()) {
            sources.addAll(javaFiles(module.resolve(folder)));
        }
        return sources;
    }

    private static List<Path> modules() throws IOException {
        var modules = new ArrayList<>(List.of(ROOT.resolve("gateway")));
        for (var group : List.of("infrastructure", "services")) {
            try (Stream<Path> found = Files.list(ROOT.resolve(group))) {
                modules.addAll(found.filter(Files::isDirectory).toList());
            }
        }
        return modules;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of(); // a module of tests alone, or of none
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
