package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** One part of a document: unpacked to its end, and no file of its own. */
final class Parts {

    private Parts() {}

    static void check(ZipArchive archive, ZipEntryFacts entry, boolean isXml) throws IOException {
        try (var in = new BufferedInputStream(archive.open(entry), 32 << 10)) {
            in.mark(Beginnings.LONGEST);
            boolean scrambled = entry.name().endsWith(".odttf"); // a font may begin like anything
            if (Beginnings.isForeign(in.readNBytes(Beginnings.LONGEST)) && !scrambled) {
                throw new NotTaken(new FileRefusal.HoldsFiles());
            }
            in.reset();
            if (isXml) {
                Xml.checkProlog(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
