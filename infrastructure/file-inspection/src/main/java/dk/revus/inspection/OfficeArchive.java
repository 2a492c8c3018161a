package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileRefusal.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Word and Excel documents of today: an archive of XML with a list of what each part is. */
final class OfficeArchive {

    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern MAIN =
            Pattern.compile(
                    "application/vnd\\.openxmlformats-officedocument\\."
                            + "(wordprocessingml\\.document|spreadsheetml\\.sheet)\\.main\\+xml");
    private static final Pattern MACRO_PART =
            Pattern.compile(".*(vbaproject[^/]*\\.bin|vbadata\\.xml|/macrosheets/.*|/activex/.*)");
    private static final Pattern MACRO_TYPE =
            Pattern.compile(".*(macroenabled|vbaproject|activex|vba).*");
    private static final Pattern LOADED =
            Pattern.compile(".*/(attachedtemplate|oleobject|frame|subdocument|externallink.*)");

    /** The figures behind a diagram: a workbook within the document, as Word and Excel make it. */
    private static final Pattern FIGURES = Pattern.compile("(word|xl)/embeddings/[^/]+\\.xlsx");

    private final ZipArchive archive;
    private final Allowance allowance;
    private final boolean within;

    /**
     * @param within whether this is itself a part of a document
     */
    OfficeArchive(ZipArchive archive, Allowance allowance, boolean within) {
        this.archive = archive;
        this.allowance = allowance;
        this.within = within;
    }

    /** The media type, as its own list of parts says; empty when this is another archive. */
    static Optional<String> typeOf(ZipArchive archive) throws IOException {
        var list = archive.entries().stream().filter(e -> e.name().equals(TYPES)).findFirst();
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var found = new String[1];
        try (var in = archive.open(list.get())) {
            Xml.read(
                    in,
                    (element, xml) -> {
                        var main = MAIN.matcher(Xml.attribute(xml, "ContentType"));
                        if (main.matches()) {
                            found[0] =
                                    "application/vnd.openxmlformats-officedocument."
                                            + main.group(1);
                        }
                    });
        }
        return Optional.ofNullable(found[0]);
    }

    /** Macros are told before the type: a document with macros has a type of its own. */
    void checkMacros() throws IOException {
        for (var entry : archive.entries()) {
            if (MACRO_PART.matcher(lower(entry.name())).matches()) {
                throw new NotTaken(new FileRefusal.HasMacros());
            }
            if (entry.name().equals(TYPES)) {
                try (var in = archive.open(entry)) {
                    Xml.read(in, (element, xml) -> checkType(xml));
                }
            }
        }
    }

    private static void checkType(XMLStreamReader element) throws NotTaken {
        if (MACRO_TYPE.matcher(lower(Xml.attribute(element, "ContentType"))).matches()) {
            throw new NotTaken(new FileRefusal.HasMacros());
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
        var name = lower(entry.name());
        if (!within && FIGURES.matcher(name).matches()) {
            checkFigures(entry);
        } else if (name.endsWith(".rels")) {
            try (var in = archive.open(entry)) {
                Xml.read(in, (element, xml) -> checkRelationship(xml));
            }
        } else {
            Parts.check(archive, entry, name.endsWith(".xml"));
        }
    }

    private void checkFigures(ZipEntryFacts entry) throws IOException {
        try (var in = archive.open(entry);
                var copy = TemporaryCopy.of(in)) {
            checkFigures(copy.path());
        }
    }

    private void checkFigures(Path copy) throws IOException {
        try (var figures = ZipArchive.open(copy, allowance)) {
            var workbook = new OfficeArchive(figures, allowance, true);
            workbook.checkMacros();
            if (typeOf(figures).isEmpty()) {
                throw new NotTaken(new FileRefusal.HoldsFiles());
            }
            workbook.check();
        }
    }

    private static void checkRelationship(XMLStreamReader element) throws NotTaken {
        var target = Xml.attribute(element, "Target").strip();
        boolean outside = Xml.attribute(element, "TargetMode").equals("External");
        boolean loaded = LOADED.matcher(lower(Xml.attribute(element, "Type"))).matches();
        if (outside && loaded && Whereabouts.isElsewhere(target)) {
            var what = Loaded.of(lower(Xml.attribute(element, "Type")));
            throw new NotTaken(new FileRefusal.LoadsFromOutside(what, target));
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
