package dk.revus.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** Keeps the signing key on disk, for its owner's eyes only, so that tokens outlive a restart. */
record SigningKeyFile(Path directory) {

    RSAKey read() {
        var file = directory.resolve("signing-key.json");
        try {
            Files.createDirectories(directory);
            if (Files.notExists(file)) {
                write(file);
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be kept in " + file, e);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    file + " holds no signing key; delete it and everybody signs in again", e);
        }
    }

    /** Complete or not there at all: written beside, then moved into place. */
    private void write(Path file) throws IOException {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(directory, "signing-key", ".new", ownerOnly);
        Files.writeString(draft, generate().toJSONString());
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            // Theirs is as good as ours.
        }
        Files.delete(draft);
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java makes RSA keys", e);
        }
    }
}
