package dk.revus.submission.attachment.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** Where a file that somebody attached stands. */
public sealed interface Attachment {

    /** Nothing has been attached under this id. */
    @Named("NEW")
    record New() implements Attachment {}

    /** It was taken, and was not removed. */
    sealed interface There extends Attachment {}

    @Named("NOT_SCANNED")
    record NotScanned(StoredFile file) implements There {}

    /** Waits for the scanner. */
    @Named("PENDING")
    record Pending(StoredFile file) implements There {}

    @Named("CLEAN")
    record Clean(StoredFile file) implements There {}

    /** Found out after it was taken; nobody gets it any more. */
    @Named("INFECTED")
    record Infected(StoredFile file, String signature) implements There {}

    @Named("REMOVED")
    record Removed(StoredFile file) implements Attachment {}

    /** The file; null while there is none. */
    default @Nullable StoredFile file() {
        return switch (this) {
            case New() -> null;
            case NotScanned(var file) -> file;
            case Pending(var file) -> file;
            case Clean(var file) -> file;
            case Infected(var file, _) -> file;
            case Removed(var file) -> file;
        };
    }

    /** Whether an answer may refer to it. */
    default boolean isUsable() {
        return switch (this) {
            case NotScanned _, Pending _, Clean _ -> true;
            case New _, Infected _, Removed _ -> false;
        };
    }

    /** Whether its bytes count in what one may attach. */
    default boolean takesRoom() {
        return this instanceof There;
    }
}
