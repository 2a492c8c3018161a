package dk.revus.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that came inside another, on disk for as long as it is looked at. */
record TemporaryCopy(Path path) implements AutoCloseable {

    static TemporaryCopy of(InputStream content) throws IOException {
        var copy = new TemporaryCopy(Files.createTempFile("revus-inside", null));
        try (var out = Files.newOutputStream(copy.path)) {
            content.transferTo(out);
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }
}
