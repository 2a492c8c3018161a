package dk.revus.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What lets the command line, and nobody else, move the clock and ask for demo tokens. */
final class LocalSecret {

    private LocalSecret() {}

    static String in(Home home) {
        var file = home.secret();
        try {
            create(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var onlyTheOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, onlyTheOwner);
            Files.writeString(
                    file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
        } catch (FileAlreadyExistsException e) {
            // Another start was faster; its secret is as good.
        }
    }
}
