package dk.revus.submission.response.model;

import dk.revus.submission.response.model.content.ContentHash;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version that counts or counted.
 *
 * @param contentVersion 1 for the first
 * @param submittedAt when this version was received
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
        int lastWish,
        Circumstances circumstances) {

    /** What was answered. */
    public enum Kind {
        WISHES,
        NO_WISHES
    }

    /** The version after the one before, numbered, with receipt and fingerprint. */
    static Submission next(
            ResponseId id,
            @Nullable Submission before,
            ResponseContent content,
            String by,
            Instant at,
            Circumstances circumstances) {
        int number = before == null ? 1 : before.contentVersion() + 1;
        return new Submission(
                number,
                content,
                id.receipt(number),
                at,
                ContentHash.of(content),
                by,
                Kind.WISHES,
                null,
                WishNumbers.highest(content, before),
                circumstances);
    }

    /** The same as an answer that there are no wishes. */
    Submission asNoWishes(@Nullable String why) {
        return new Submission(
                contentVersion,
                content,
                receiptNo,
                submittedAt,
                snapshotHash,
                by,
                Kind.NO_WISHES,
                why,
                lastWish,
                circumstances);
    }

    /** The same version, of which more is known now. */
    Submission with(Circumstances later) {
        return new Submission(
                contentVersion,
                content,
                receiptNo,
                submittedAt,
                snapshotHash,
                by,
                kind,
                note,
                lastWish,
                later);
    }

    /** Sent on condition that a council agrees, which it has not yet said. */
    public boolean reserved() {
        return content.reservation() != null && circumstances.resolution() == null;
    }

    boolean unconfirmed() {
        var onBehalf = circumstances.onBehalf();
        return onBehalf != null && !onBehalf.confirmed();
    }
}
