package dk.revus.submission.attachment.inspection;

import java.io.IOException;
import java.io.InputStream;

/** A PDF that shows pages and does nothing else. */
final class PdfFile {

    private PdfFile() {}

    static void check(InputStream in, Allowance allowance) throws IOException {
        var look = new PdfLook(allowance);
        new PdfTokens(look).read(in);
        if (!look.isWhole()) {
            throw NotTaken.broken();
        }
    }
}
