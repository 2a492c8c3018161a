package dk.revus.submission.response;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.submission.response.model.Finding;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.Submission;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is shown.
 *
 * @param content what is being written; null for everybody but the municipality itself
 * @param submitted the version that counts; null while nothing was sent
 * @param findings of the check before sending; empty for others than the municipality
 */
record ResponseView(
        String responseId,
        String callId,
        String organisation,
        String state,
        long version,
        Instant changedAt,
        @Nullable ContentView content,
        @Nullable SubmittedView submitted,
        List<Finding> findings,
        @JsonUnwrapped Actions actions) {

    /** A version that was sent. */
    record SubmittedView(
            int contentVersion,
            String receiptNo,
            Instant submittedAt,
            String snapshotHash,
            String by,
            boolean noWishes,
            @Nullable String note,
            ContentView content) {

        static @Nullable SubmittedView of(@Nullable Submission sent) {
            return sent == null
                    ? null
                    : new SubmittedView(
                            sent.contentVersion(),
                            sent.receiptNo(),
                            sent.submittedAt(),
                            sent.snapshotHash(),
                            sent.by(),
                            sent.kind() == Submission.Kind.NO_WISHES,
                            sent.note(),
                            ContentView.of(sent.content()));
        }
    }

    /** A line in the list of all responses: where it stands, nothing of what it says. */
    record Line(
            String responseId,
            String organisation,
            String state,
            long version,
            @Nullable Instant submittedAt,
            @Nullable String receiptNo) {

        static Line of(Stored<Response> stored, String organisation, String state) {
            var valid = stored.state().valid();
            return new Line(
                    stored.id(),
                    organisation,
                    state,
                    stored.version(),
                    valid == null ? null : valid.submittedAt(),
                    valid == null ? null : valid.receiptNo());
        }
    }
}
