package dk.revus.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PDF that shows pages and does nothing else. */
final class PdfFile {

    private PdfFile() {}

    static void check(Path file, Allowance allowance) throws IOException {
        var look = new PdfLook(allowance, PdfLocks.in(file));
        try (var in = Files.newInputStream(file)) {
            new PdfTokens(look).read(in);
        }
        if (!look.isWhole()) {
            throw NotTaken.broken();
        }
    }
}
