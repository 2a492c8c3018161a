package dk.revus.submission.response.model;

/** How an attachment stands. */
public enum AttachmentStanding {
    CLEAN,
    /** Nobody looks for viruses here; it is said, and it may be used. */
    NOT_SCANNED,
    /** Being looked through. */
    PENDING,
    INFECTED,
    REMOVED;

    /** Whether it may be enclosed now. */
    public boolean usable() {
        return this != INFECTED && this != REMOVED;
    }
}
