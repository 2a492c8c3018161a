package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** What was uploaded to a response, or what it was written down from. */
public record Attachment(String attachmentId, @Nullable String name, @Nullable String scan) {}
