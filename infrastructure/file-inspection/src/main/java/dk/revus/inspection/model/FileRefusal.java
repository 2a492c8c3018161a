package dk.revus.inspection.model;

import java.util.List;

/** Why a file is not taken. Each reason has a code and a sentence of its own. */
public sealed interface FileRefusal {

    record NameMissing() implements FileRefusal {}

    record NameTooLong(int max) implements FileRefusal {}

    record NameIsAPath() implements FileRefusal {}

    record NameHasHiddenCharacters() implements FileRefusal {}

    record Missing() implements FileRefusal {}

    record Empty() implements FileRefusal {}

    record TooLarge(long bytes, long max) implements FileRefusal {}

    record TotalTooLarge(long used, long bytes, long max) implements FileRefusal {}

    record TooMany(int max) implements FileRefusal {}

    record TypeNotTaken(String extension, List<String> allowed, WayOut wayOut)
            implements FileRefusal {}

    /**
     * @param detected what the content is, as a media type
     */
    record TypeMismatch(String extension, String detected) implements FileRefusal {}

    record Encrypted() implements FileRefusal {}

    record HasMacros() implements FileRefusal {}

    /** Code that runs, or programs that are started, when a PDF is opened. */
    record HasScript() implements FileRefusal {}

    /**
     * Fetches something from the net when it is opened.
     *
     * @param from the address
     */
    record LoadsFromOutside(Loaded what, String from) implements FileRefusal {}

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
     * @param name of that file; "" when it has none
     */
    record Enclosed(String name, FileRefusal why) implements FileRefusal {}

    /** Archives, programs or other files inside it. */
    record HoldsFiles() implements FileRefusal {}

    /** Small to send, and too large to open. */
    record Bomb() implements FileRefusal {}

    record ImageTooLarge(long pixels, long max) implements FileRefusal {}

    /** Two programs would see two different files in it. */
    record Ambiguous() implements FileRefusal {}

    record Broken() implements FileRefusal {}

    record Infected(String signature) implements FileRefusal {}
}
