package dk.revus.submission.attachment;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that was sent to us, on disk for as long as it is looked at. */
record SpooledFile(Path path, long bytes) implements AutoCloseable {

    /** Takes over what the server has laid on disk; nothing is copied through memory. */
    static SpooledFile of(Part part) throws IOException {
        var path = Files.createTempFile("revus-upload", null);
        part.write(path.toAbsolutePath().toString());
        return new SpooledFile(path, Files.size(path));
    }

    String sha256() throws IOException {
        try (var in = Files.newInputStream(path);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest())) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
