package dk.revus.inspection.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.TOO_LARGE;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;
import static dk.revus.kit.decision.Refused.Kind.UNSUPPORTED_TYPE;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Refused;
import java.util.List;
import java.util.Locale;

/** Why a file is not taken. Each reason has a code and a sentence of its own. */
public sealed interface FileRefusal {

    @Refused(as = UNPROCESSABLE, code = "file-name-missing", saying = "Give the file a name.")
    record NameMissing() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-name-too-long",
            saying = "Give the file a shorter name.")
    record NameTooLong(int maxLength) implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-name-is-a-path",
            saying = "Send the file's name without the way to it.")
    record NameIsAPath() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-name-hides-characters",
            saying = "The name has characters that nobody sees. Give the file another one.")
    record NameHasHiddenCharacters() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-missing",
            saying = "Send the file as the part 'file'.")
    record Missing() implements FileRefusal {}

    @Refused(as = UNPROCESSABLE, code = "file-empty", saying = "The file has no content.")
    record Empty() implements FileRefusal {}

    @Refused(
            as = TOO_LARGE,
            code = "file-too-large",
            saying = "The file is larger than 'maxBytes'.")
    record TooLarge(long bytes, long maxBytes) implements FileRefusal {}

    @Refused(
            as = TOO_LARGE,
            code = "files-too-large",
            saying = "All files together may have 'maxBytes'. Remove one first.")
    record TotalTooLarge(long usedBytes, long bytes, long maxBytes) implements FileRefusal {}

    @Refused(as = CONFLICT, code = "too-many-files", saying = "No more files can be attached here.")
    record TooMany(int max) implements FileRefusal {}

    @Refused(
            as = UNSUPPORTED_TYPE,
            code = "file-type-not-taken",
            saying = "'allowed' lists what is taken, 'saveAs' what to make of it.")
    record TypeNotTaken(String extension, List<String> allowed, String saveAs)
            implements FileRefusal {
        public TypeNotTaken(String extension, List<String> allowed, WayOut wayOut) {
            this(extension, allowed, wayOut.code());
        }
    }

    /**
     * @param detected what the content is, as a media type
     */
    @Refused(
            as = UNSUPPORTED_TYPE,
            code = "file-type-mismatch",
            saying = "The content is not what the name says. 'detected' is what it looks like.")
    record TypeMismatch(String extension, String detected) implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-encrypted",
            saying = "It opens with a password only. Save or print it without one.")
    record Encrypted() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-has-macros",
            saying = "Save it without macros and send it again.")
    record HasMacros() implements FileRefusal {}

    /** Code that runs, or programs that are started, when a PDF is opened. */
    @Refused(
            as = UNPROCESSABLE,
            code = "file-has-script",
            saying = "The PDF runs code or starts programs. Print it to a new PDF.")
    record HasScript() implements FileRefusal {}

    /**
     * Fetches something from the net when it is opened.
     *
     * @param from the address
     */
    @Refused(
            as = UNPROCESSABLE,
            code = "file-loads-from-outside",
            saying =
                    "When opened it fetches something from the net: 'loads' says what, 'from' says"
                            + " from where. Put it in, break the link, or save it as PDF.")
    record LoadsFromOutside(String loads, String from) implements FileRefusal {

        /** Enough of an address to know it by. */
        private static final int SHOWN = 200;

        public LoadsFromOutside(Loaded what, String from) {
            this(
                    what.name().toLowerCase(Locale.ROOT),
                    from.substring(0, Math.min(from.length(), SHOWN)));
        }
    }

    /** What is fetched: each has a way out of its own. */
    enum Loaded {
        TEMPLATE,
        WORKBOOK,
        OTHER;

        /**
         * @param relationship the type of it in the file's own list, in lower case
         */
        public static Loaded of(String relationship) {
            if (relationship.endsWith("/attachedtemplate")) {
                return TEMPLATE;
            }
            return relationship.contains("/externallink") ? WORKBOOK : OTHER;
        }
    }

    /**
     * One of the files that came with an e-mail is not taken, and so the mail is not.
     *
     * @param enclosedFile its name; "" when it has none
     */
    record Enclosed(String enclosedFile, FileRefusal why) implements FileRefusal, Because {}

    /** Archives, programs or other files inside it. */
    @Refused(
            as = UNPROCESSABLE,
            code = "file-holds-files",
            saying = "There are other files in it. Take them out and send them one by one.")
    record HoldsFiles() implements FileRefusal {}

    /** Small to send, and too large to open. */
    @Refused(
            as = UNPROCESSABLE,
            code = "file-unpacks-too-large",
            saying = "Opened, it would be many times as large.")
    record Bomb() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "image-too-large",
            saying = "The picture has too many points.")
    record ImageTooLarge(long pixels, long maxPixels) implements FileRefusal {}

    /** Two programs would see two different files in it. */
    @Refused(
            as = UNPROCESSABLE,
            code = "file-ambiguous",
            saying = "Different programs would see different things in it. Save it anew.")
    record Ambiguous() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-broken",
            saying = "It cannot be read to its end. Save it anew.")
    record Broken() implements FileRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "file-infected",
            saying = "The virus scanner found something.")
    record Infected(String signature) implements FileRefusal {}
}
