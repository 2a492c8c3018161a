package dk.revus.portal.api;

import dk.revus.portal.api.model.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Sends a file on to the gateway as a form, a little of it at a time. */
@Component
class FilePassage {

    private final RestClient client;
    private final Guard guard;

    FilePassage(RestClient fileClient, Guard guard) {
        this.client = fileClient;
        this.guard = guard;
    }

    Attachment send(UploadedFile file, String key, FileLocation location) {
        var boundary = "----revus" + UUID.randomUUID();
        StreamingHttpOutputMessage.Body form = out -> write(file, boundary, out);
        return guard.ask(
                Part.SUBMISSION,
                () ->
                        client.post()
                                .uri(location.path(), location.ids().toArray())
                                .header(ContentKey.HEADER, keyOf(file, key, location))
                                .contentType(
                                        MediaType.parseMediaType(
                                                "multipart/form-data; boundary=" + boundary))
                                .body(form)
                                .retrieve()
                                .requiredBody(Attachment.class));
    }

    /** Read once for its key and once for the way on: it lies on the disk already. */
    private static String keyOf(UploadedFile file, String key, FileLocation location) {
        var bound =
                ContentKey.of(key, HttpMethod.POST, location.toString(), null).with(file.name());
        var buffer = new byte[8192];
        try (var in = file.source().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bound.with(buffer, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bound.value();
    }

    private static void write(UploadedFile file, String boundary, OutputStream out)
            throws IOException {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                .formatted(boundary, quoted(file.name()))
                        + "Content-Type: application/octet-stream\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        try (var in = file.source().open()) {
            in.transferTo(out);
        }
        out.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** As browsers write a name into the head of a part. */
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }
}
