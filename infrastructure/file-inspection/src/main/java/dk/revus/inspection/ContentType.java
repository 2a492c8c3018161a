package dk.revus.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** What a file is, by its content alone: Apache Tika knows the beginnings of some 1,600 types. */
final class ContentType {

    private ContentType() {}

    /** Read when the first file comes, so that a start does not wait for it. */
    private static final class Known {
        static final Tika TIKA = new Tika();
    }

    static String of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var type = Known.TIKA.detect(in);
            return type.contains(";") ? type.substring(0, type.indexOf(';')).strip() : type;
        }
    }
}
