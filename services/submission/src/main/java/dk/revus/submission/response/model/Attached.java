package dk.revus.submission.response.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the attachments that a content names.
 *
 * @param standings by id; one that is not there, or not this response's own, is missing
 */
public record Attached(Map<String, AttachmentStanding> standings) {

    public static final Attached NOTHING = new Attached(Map.of());

    public Attached {
        standings = Map.copyOf(standings);
    }

    @Nullable AttachmentStanding of(String id) {
        return standings.get(id);
    }

    boolean isUsable(String id) {
        var standing = of(id);
        return standing != null && standing.usable();
    }

    /**
     * The first that may not be enclosed now. What was enclosed before may be saved on, so that
     * nobody's text is held up by it; the check before sending names it.
     */
    Optional<ResponseRefusal> firstUnusable(List<String> named, List<String> before) {
        return named.stream()
                .filter(id -> !before.contains(id) && !isUsable(id))
                .findFirst()
                .map(id -> new ContentRefusal.AttachmentUnusable(id, of(id)));
    }
}
