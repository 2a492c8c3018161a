package dk.revus.portal.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way through.
 *
 * @param name as the browser gave it; whether it can be used is not decided here
 */
public record UploadedFile(String name, Source source) {

    /** Where the bytes come from, piece by piece. */
    public interface Source {
        InputStream open() throws IOException;
    }
}
