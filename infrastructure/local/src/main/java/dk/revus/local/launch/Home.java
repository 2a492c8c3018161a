package dk.revus.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * The folder that holds everything a running platform leaves on disk; deleting it starts afresh.
 *
 * @param root {@code .revus} in the tree, or what {@code REVUS_HOME} names
 */
public record Home(Path root) {

    public Home {
        root = root.toAbsolutePath().normalize();
    }

    public static Home of(Map<String, String> environment, Path tree) {
        var named = environment.get("REVUS_HOME");
        return new Home(named == null || named.isBlank() ? tree.resolve(".revus") : Path.of(named));
    }

    Path data(Part part) {
        return made(root.resolve("data").resolve(part.label()));
    }

    Path logs() {
        return made(root.resolve("logs"));
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path run() {
        return made(root.resolve("run"));
    }

    public Path clock() {
        return root.resolve("clock");
    }

    /** Forgets everything that happened, and the time; the platform must not be running. */
    public void forgetData() {
        delete(root.resolve("data"));
        delete(clock());
    }

    /** As if there had never been a platform here; it must not be running. */
    void forget() {
        delete(root);
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data under " + path + " cannot be deleted", e);
        }
    }

    Path secret() {
        return made(root).resolve("secret");
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
    }
}
