package dk.revus.submission.attachment;

import dk.revus.submission.attachment.model.StoredFile;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bytes on their way out: to be saved, and opened by nothing on our pages. */
final class FileDownload {

    private FileDownload() {}

    static ResponseEntity<Resource> of(StoredFile file, InputStream bytes) {
        return ResponseEntity.ok()
                .eTag("\"" + file.sha256() + "\"")
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .contentLength(file.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(new InputStreamResource(bytes));
    }
}
