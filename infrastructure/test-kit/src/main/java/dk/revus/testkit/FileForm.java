package dk.revus.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A form with a file, as a browser sends it.
 *
 * @param field name of the part
 * @param fileName exactly as it goes over the wire
 */
public record FileForm(
        String field, String fileName, Supplier<InputStream> content, String boundary) {

    public static FileForm of(String fileName, byte[] content) {
        return new FileForm("file", fileName, () -> new ByteArrayInputStream(content));
    }

    /** The separator is another one each time, as with a browser. */
    public FileForm(String field, String fileName, Supplier<InputStream> content) {
        this(field, fileName, content, "----revus" + UUID.randomUUID());
    }

    public FileForm as(String otherField) {
        return new FileForm(otherField, fileName, content, boundary);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                .formatted(boundary, field, fileName)
                        + "Content-Type: application/octet-stream\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        return BodyPublishers.ofInputStream(
                () ->
                        new SequenceInputStream(
                                Collections.enumeration(
                                        List.of(bytes(head), content.get(), bytes(tail)))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
