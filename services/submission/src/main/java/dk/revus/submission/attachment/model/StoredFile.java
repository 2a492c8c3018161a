package dk.revus.submission.attachment.model;

import dk.revus.inspection.model.FileType;
import java.time.Instant;

/**
 * A file as it was taken.
 *
 * @param name as it is shown and saved
 * @param sha256 of its bytes, so that anybody can see that it is unchanged
 * @param contentId where the bytes lie
 * @param by the function that sent it
 */
public record StoredFile(
        String name,
        FileType type,
        long bytes,
        String sha256,
        String contentId,
        Instant uploadedAt,
        String by) {}
