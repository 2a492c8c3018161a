package dk.revus.submission.attachment.model;

import dk.revus.inspection.model.FileType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is attached to.
 *
 * @param of the response's or the call's id without its letters: "165-2017", "2017-01"
 */
public record Place(Kind kind, String of) {

    /** What files are for. */
    public enum Kind {
        /** Part of a municipality's answer. */
        ANSWER("attachment", "BI", FileType.DOCUMENTS),
        /** The e-mail or letter that the secretariat registers an answer from. */
        ORIGINAL("original", "OR", FileType.LETTERS),
        /** Sent out with the call. */
        CALL("call-attachment", "IB", FileType.DOCUMENTS);

        private final String thing;
        private final String letters;
        private final Set<FileType> taken;

        Kind(String thing, String letters, Set<FileType> taken) {
            this.thing = thing;
            this.letters = letters;
            this.taken = taken;
        }

        /** Its name in journal and permission table. */
        public String thing() {
            return thing;
        }

        /** The kinds of files that may be sent there. */
        public Set<FileType> taken() {
            return taken;
        }
    }

    private static final Pattern ID =
            Pattern.compile("(BI|OR|IB)-(\\d{3}-\\d{4}(?:\\.\\d+)?|\\d{4}-\\d{2})-(\\d{2,3})");

    /**
     * @param responseId such as "SV-165-2017"
     */
    public static Place ofAnswer(String responseId) {
        return new Place(Kind.ANSWER, responseId.substring(3));
    }

    /**
     * @param responseId such as "SV-165-2017"
     */
    public static Place ofOriginals(String responseId) {
        return new Place(Kind.ORIGINAL, responseId.substring(3));
    }

    /**
     * @param callId such as "IK-2017-01"; at anything else nothing is attached
     */
    public static Place ofCall(String callId) {
        return new Place(Kind.CALL, callId.replaceFirst("^IK-", ""));
    }

    /** The id of the response, or of the call, that it is attached to. */
    public String owner() {
        return (kind == Kind.CALL ? "IK-" : "SV-") + of;
    }

    /**
     * What the ids of all that is attached here begin with: "BI-165-2017-01" is the first file of
     * Albertslund's answer of 2017.
     */
    public String beginning() {
        return kind.letters + "-" + of + "-";
    }

    /** The municipality whose answer it belongs to; null for what belongs to a call. */
    public @Nullable String municipality() {
        return kind == Kind.CALL ? null : of.substring(0, of.indexOf('-'));
    }

    /** Where the file of this id is attached; empty when it is no such id. */
    public static Optional<Place> of(String id) {
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var place = new Place(kindOf(parts.group(1)), parts.group(2));
        return Optional.of(place);
    }

    private static Kind kindOf(String letters) {
        return switch (letters) {
            case "BI" -> Kind.ANSWER;
            case "OR" -> Kind.ORIGINAL;
            default -> Kind.CALL;
        };
    }
}
