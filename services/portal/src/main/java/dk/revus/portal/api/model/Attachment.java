package dk.revus.portal.api.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was uploaded to a response, or what it was written down from.
 *
 * @param scan what is known of viruses in it
 */
public record Attachment(
        String attachmentId,
        @Nullable String name,
        @Nullable Long bytes,
        @Nullable String scan,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    public Attachment {
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : Map.copyOf(blockedBecause);
    }

    /** The size as people say it. */
    public long kilobytes() {
        return bytes == null ? 0 : Math.max(1, bytes / 1024);
    }

    /**
     * Whether the caller may take it away. Being part of the draft is no hindrance here: it is
     * taken out of it first.
     */
    public boolean isRemovable() {
        return allowedActions.contains("remove")
                || "attachment-in-use".equals(blockedBecause.get("remove"));
    }
}
