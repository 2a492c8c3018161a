package dk.revus.submission.attachment.model;

import dk.revus.kit.decision.Named;

/** What has happened to an attachment. */
public sealed interface AttachmentEvent {

    /**
     * @param awaited whether a scanner is there and has still to look at it
     */
    @Named("taken")
    record Taken(StoredFile file, boolean awaited) implements AttachmentEvent {}

    @Named("found-clean")
    record FoundClean() implements AttachmentEvent {}

    @Named("found-infected")
    record FoundInfected(String signature) implements AttachmentEvent {}

    /** A scanner is there now. */
    @Named("scan-awaited")
    record ScanAwaited() implements AttachmentEvent {}

    @Named("taken-away")
    record TakenAway() implements AttachmentEvent {}
}
