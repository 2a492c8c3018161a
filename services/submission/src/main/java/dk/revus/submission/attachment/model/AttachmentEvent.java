package dk.revus.submission.attachment.model;

/** What has happened to an attachment. */
public sealed interface AttachmentEvent {

    /**
     * @param awaited whether a scanner is there and has still to look at it
     */
    record Taken(StoredFile file, boolean awaited) implements AttachmentEvent {}

    record FoundClean() implements AttachmentEvent {}

    record FoundInfected(String signature) implements AttachmentEvent {}

    /** A scanner is there now. */
    record ScanAwaited() implements AttachmentEvent {}

    record TakenAway() implements AttachmentEvent {}
}
