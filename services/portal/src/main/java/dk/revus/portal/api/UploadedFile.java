package dk.revus.portal.api;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** A form without a file is sent on too: what is missing is said in one place. */
    public static UploadedFile of(@Nullable Part part) {
        return part == null
                ? new UploadedFile("", InputStream::nullInputStream)
                : new UploadedFile(
                        Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                        part::getInputStream);
    }
}
