package dk.revus.submission.attachment.inspection;

import dk.revus.submission.attachment.model.FileRefusal;
import java.io.IOException;
import java.util.Set;

/** Looks at every word of a PDF for what must not be in it, also inside packed objects. */
final class PdfLook implements PdfTokens.Sense {

    private static final Set<String> RUNS =
            Set.of(
                    "JavaScript",
                    "JS",
                    "Launch",
                    "Rendition",
                    "RichMedia",
                    "SubmitForm",
                    "ImportData",
                    "XFA");
    private static final Set<String> HOLDS = Set.of("EmbeddedFile", "EmbeddedFiles", "GoToE");

    private final Allowance allowance;
    private final PdfDictionary dictionary = new PdfDictionary();
    private String latestName = "";
    private int objects;
    private boolean damaged;

    PdfLook(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Whether everything could be looked at, and there was something. */
    boolean isWhole() {
        return objects > 0 && !damaged;
    }

    @Override
    public void name(String name) throws IOException {
        if (name.equals("Encrypt")) {
            throw new NotTaken(new FileRefusal.Encrypted());
        }
        if (RUNS.contains(name)) {
            throw new NotTaken(new FileRefusal.HasScript());
        }
        if (HOLDS.contains(name)) {
            throw new NotTaken(new FileRefusal.HoldsFiles());
        }
        latestName = name;
        dictionary.name(name);
    }

    @Override
    public void word(String word) throws IOException {
        if (word.equals("<<") && latestName.equals("EF")) {
            throw new NotTaken(new FileRefusal.HoldsFiles());
        }
        latestName = "";
        if (word.endsWith("obj") && !word.equals("endobj")) {
            objects++;
            dictionary.newObject();
        } else {
            dictionary.word(word);
        }
    }

    @Override
    public void text() {
        latestName = "";
        dictionary.text();
    }

    /** Packed objects are taken apart; pictures, fonts and pages pass by. */
    @Override
    public PdfTokens.StreamBytes stream() throws IOException {
        boolean packed =
                dictionary.get("Type").equals("ObjStm")
                        || dictionary.has("First") && dictionary.has("N");
        if (!packed) {
            return PdfTokens.NOBODY;
        }
        return new PackedObjects(
                number("N"),
                number("First"),
                isDeflated(),
                new PdfTokens(this),
                allowance,
                () -> damaged = true);
    }

    private boolean isDeflated() throws NotTaken {
        if (dictionary.has("DecodeParms") || dictionary.has("DP")) {
            throw NotTaken.broken(); // nobody packs objects like pictures
        }
        var filter = dictionary.get("Filter") + dictionary.get("F");
        return switch (filter) {
            case "" -> false;
            case "FlateDecode", "Fl" -> true;
            default -> throw NotTaken.broken();
        };
    }

    private int number(String name) throws NotTaken {
        var value = dictionary.get(name);
        if (!value.matches("[0-9]{1,7}")) {
            throw NotTaken.broken();
        }
        return Integer.parseInt(value);
    }
}
