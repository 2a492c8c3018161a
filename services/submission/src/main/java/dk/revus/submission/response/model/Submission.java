package dk.revus.submission.response.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version that was sent.
 *
 * @param contentVersion 1 for the first that was sent
 * @param snapshotHash SHA-256 of the content, so that anybody can see that it is unchanged
 * @param by the function that sent it
 * @param kind wishes, or the answer that there are none
 * @param note why there are none, where that was said
 * @param lastWish the highest number that a wish of ours was ever sent under
 */
public record Submission(
        int contentVersion,
        ResponseContent content,
        String receiptNo,
        Instant submittedAt,
        String snapshotHash,
        String by,
        Kind kind,
        @Nullable String note,
        int lastWish) {

    /** What was answered. */
    public enum Kind {
        WISHES,
        NO_WISHES
    }
}
