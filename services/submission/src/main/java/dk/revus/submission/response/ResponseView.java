package dk.revus.submission.response;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Versioned;
import dk.revus.submission.response.model.Finding;
import dk.revus.submission.response.model.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is shown. What a municipality says within itself is shown to nobody else.
 *
 * @param content what is being written; null for everybody but the municipality itself
 * @param submitted the version that counts; null while nothing was sent
 * @param findings of the check before sending; empty for others than the municipality
 * @param lateUntil the last day of a late admission
 * @param late what was asked of the secretariat after the deadline; null while nothing waits
 * @param fourEyes whether who edited last may not be the one who sends; null for others
 * @param signOff whom a draft waits for; null when it does not, and for others
 * @param approvals given while it waits; empty for others
 * @param declined the sign-off that was declined last; null for others
 * @param withdrawal why it was taken back; null when it was not
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
        @Nullable LocalDate lateUntil,
        @Nullable LateView late,
        @Nullable Boolean fourEyes,
        SignOffViews.@Nullable SignOffView signOff,
        List<SignOffViews.ApprovalView> approvals,
        SignOffViews.@Nullable DeclinedView declined,
        @Nullable WithdrawalView withdrawal,
        @JsonUnwrapped Actions actions)
        implements Versioned {

    /** A request to be admitted late, by the function that asked. */
    record LateView(String by, Instant at, String reason) {

        static @Nullable LateView of(Response response) {
            return response instanceof Response.LateRequested(_, var by, var at, var reason, _)
                    ? new LateView(by, at, reason)
                    : null;
        }
    }

    /** Why nothing counts any longer, and what had been sent. */
    record WithdrawalView(String reason, @Nullable ResolutionView reservationResolved) {

        static @Nullable WithdrawalView of(Response response) {
            return response instanceof Response.Withdrawn(var sent, var reason, _)
                    ? new WithdrawalView(
                            reason, ResolutionView.of(sent.circumstances().resolution()))
                    : null;
        }
    }

    /** A line in the list of all responses: where it stands, nothing of what it says. */
    record Line(
            String responseId,
            String organisation,
            String state,
            long version,
            @Nullable Instant submittedAt,
            @Nullable String receiptNo,
            boolean late) {

        static Line of(Stored<Response> stored, String organisation, String state) {
            var valid = stored.state().valid();
            return new Line(
                    stored.id(),
                    organisation,
                    state,
                    stored.version(),
                    valid == null ? null : valid.submittedAt(),
                    valid == null ? null : valid.receiptNo(),
                    valid != null && valid.circumstances().late());
        }
    }
}
