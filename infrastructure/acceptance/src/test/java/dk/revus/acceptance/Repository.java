package dk.revus.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that this test belongs to. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("docs/conventions.md"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("This test runs inside a checkout of ReVUS");
        }
        return here;
    }

    public static String text(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
