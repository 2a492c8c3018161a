package dk.revus.notification.known.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality's response to a call stands.
 *
 * @param waitsFor whose word a draft waits for: MAYOR or MUNICIPAL_APPROVER; null: whoever may
 */
public record Response(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        String state,
        @Nullable String receiptNo,
        @Nullable String snapshotHash,
        @Nullable Instant submittedAt,
        List<RankedWish> wishes,
        @Nullable String waitsFor) {

    public record RankedWish(int rank, String title) {}

    /** Whether something was sent that still holds, whatever is being written now. */
    public boolean holdsAReceipt() {
        return receiptNo != null;
    }
}
