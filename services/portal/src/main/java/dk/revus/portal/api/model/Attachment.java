package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded, wherever it belongs.
 *
 * @param scan what is known of viruses in it
 */
public record Attachment(
        String attachmentId,
        @Nullable String name,
        @Nullable Long bytes,
        @Nullable String scan,
        @Nullable Instant uploadedAt,
        long version,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}$");

    public Attachment {
        allowedActions = Lists.of(allowedActions);
        blockedBecause = blockedBecause == null ? Map.of() : Map.copyOf(blockedBecause);
    }

    /** One that nothing is known of but its id. */
    public static Attachment unknown(String id) {
        return new Attachment(id, null, null, null, null, 0, List.of(), Map.of());
    }

    /** Its name, or its id while the name cannot be had. */
    public String called() {
        return name == null ? attachmentId : name;
    }

    /** Its number among the files that lie with it: two of one name are told apart by it. */
    public int number() {
        var last = NUMBER.matcher(attachmentId);
        return last.find() ? Integer.parseInt(last.group()) : 0;
    }

    /** The size as people say it. */
    public long kilobytes() {
        return bytes == null ? 0 : Math.max(1, bytes / 1024);
    }

    /** Whether the caller may take it away as it is. */
    public boolean isRemovable() {
        return allowedActions.contains("remove");
    }

    /** Whether only that it is in use keeps the caller from taking it away. */
    public boolean isHeld() {
        return "attachment-in-use".equals(blockedBecause.get("remove"));
    }
}
