package dk.revus.inspection.model;

import dk.revus.inspection.model.FileName.Reading.Fit;
import dk.revus.inspection.model.FileName.Reading.Unfit;
import dk.revus.inspection.model.FileRefusal.NameHasHiddenCharacters;
import dk.revus.inspection.model.FileRefusal.NameIsAPath;
import dk.revus.inspection.model.FileRefusal.NameMissing;
import dk.revus.inspection.model.FileRefusal.NameTooLong;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file, fit to be shown to others and to be saved on any of their machines. What only
 * looks odd is put right; what pretends to be something else is refused.
 */
public record FileName(String value) {

    /** So that the name fits into a file system's 255 bytes with letters of up to two. */
    public static final int LONGEST = 120;

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\uFEFF]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** What a given name comes to. */
    public sealed interface Reading {

        record Fit(FileName name) implements Reading {}

        record Unfit(FileRefusal why) implements Reading {}
    }

    public static Reading of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return new Unfit(new NameMissing());
        }
        if (given.codePoints().anyMatch(FileName::hides)) {
            return new Unfit(new NameHasHiddenCharacters());
        }
        var steps = given.split("[/\\\\]", -1);
        if (Arrays.asList(steps).contains("..")) {
            return new Unfit(new NameIsAPath());
        }
        var name = tidied(steps[steps.length - 1]);
        if (name.isEmpty()) {
            return new Unfit(new NameMissing());
        }
        return name.codePointCount(0, name.length()) > LONGEST
                ? new Unfit(new NameTooLong(LONGEST))
                : new Fit(new FileName(name));
    }

    /** Ends a text early, breaks a line, or turns the way the rest of it is read. */
    private static boolean hides(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isDirection(character);
        };
    }

    private static boolean isDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static String tidied(String given) {
        var name = INVISIBLE.matcher(given).replaceAll("");
        name = RESERVED.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    /** What stands behind the last dot, in lower case; "" without one. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
