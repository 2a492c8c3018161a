package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;
import java.util.Optional;
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
    private final Optional<PdfLock> lock;
    private final PdfDictionary dictionary = new PdfDictionary();
    private String latestName = "";
    private String beforeLatest = "";
    private String latest = "";
    private int object;
    private int generation;
    private int objects;
    private boolean damaged;

    /**
     * @param lock opened already, of a file that has one
     */
    PdfLook(Allowance allowance, Optional<PdfLock> lock) {
        this.allowance = allowance;
        this.lock = lock;
    }

    /** Whether everything could be looked at, and there was something. */
    boolean isWhole() {
        return objects > 0 && !damaged;
    }

    @Override
    public void name(String name) throws IOException {
        if (name.equals("Encrypt") && lock.isEmpty()) {
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
            newObject();
        } else {
            dictionary.word(word);
        }
        beforeLatest = latest;
        latest = word;
    }

    /** "12 0 obj": its numbers stand before the word. */
    private void newObject() {
        objects++;
        dictionary.newObject();
        boolean numbered = beforeLatest.matches("\\d{1,7}") && latest.matches("\\d{1,5}");
        object = numbered ? Integer.parseInt(beforeLatest) : 0;
        generation = numbered ? Integer.parseInt(latest) : 0;
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
                        || (dictionary.has("First") && dictionary.has("N"));
        if (!packed) {
            return PdfTokens.NOBODY;
        }
        var objects =
                new PackedObjects(
                        number("N"),
                        number("First"),
                        isDeflated(),
                        new PdfTokens(this),
                        allowance,
                        () -> damaged = true);
        return lock.<PdfTokens.StreamBytes>map(
                        opened -> opened.unlocking(object, generation, objects))
                .orElse(objects);
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
