package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** What was uploaded to go with a call. */
public record CallAttachment(
        String attachmentId,
        String name,
        @Nullable String mediaType,
        @Nullable Long bytes,
        @Nullable String scan) {

    /** The size as people say it. */
    public long kilobytes() {
        return bytes == null ? 0 : Math.max(1, bytes / 1024);
    }
}
