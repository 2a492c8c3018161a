package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** A text of the open document format: an archive whose first part says what it is. */
final class OpenDocument {

    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST_TYPE = 100;
    private static final Pattern MACRO_PART = Pattern.compile("(basic|scripts)/.+");
    private static final Pattern CALLED =
            Pattern.compile("(?i)\\s*(vnd\\.sun\\.star\\.(script|expand)|macro|service):.*");

    private final ZipArchive archive;

    OpenDocument(ZipArchive archive) {
        this.archive = archive;
    }

    static Optional<String> typeOf(ZipArchive archive) throws IOException {
        var first = archive.entries().getFirst();
        if (!first.name().equals(TYPE)
                || first.method() != ZipEntryFacts.STORED
                || first.header() != 0) {
            return Optional.empty();
        }
        try (var in = archive.open(first)) {
            return Optional.of(new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII));
        }
    }

    void check() throws IOException {
        for (var entry : archive.entries()) {
            if (!entry.isFolder()) {
                check(entry);
            }
        }
    }

    private void check(ZipEntryFacts entry) throws IOException {
        var name = entry.name().toLowerCase(Locale.ROOT);
        if (MACRO_PART.matcher(name).matches()) {
            throw new NotTaken(new FileRefusal.HasMacros());
        }
        if (entry.name().equals(MANIFEST)) {
            read(entry, OpenDocument::checkEncryption);
        } else if (name.endsWith("content.xml") || name.endsWith("styles.xml")) {
            read(entry, OpenDocument::checkCalls);
        } else {
            Parts.check(archive, entry, name.endsWith(".xml") || name.endsWith(".rdf"));
        }
    }

    private void read(ZipEntryFacts entry, Xml.Elements elements) throws IOException {
        try (InputStream in = archive.open(entry)) {
            Xml.read(in, elements);
        }
    }

    private static void checkEncryption(String name, XMLStreamReader element) throws NotTaken {
        if (name.equals("encryption-data")) {
            throw new NotTaken(new FileRefusal.Encrypted());
        }
    }

    /** Something in the document that runs a macro, its own or one on the reader's machine. */
    private static void checkCalls(String name, XMLStreamReader element) throws NotTaken {
        for (int n = 0; n < element.getAttributeCount(); n++) {
            if (CALLED.matcher(element.getAttributeValue(n)).matches()) {
                throw new NotTaken(new FileRefusal.HasMacros());
            }
        }
    }
}
