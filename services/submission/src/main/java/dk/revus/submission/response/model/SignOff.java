package dk.revus.submission.response.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft that waits for somebody's word.
 *
 * @param by the function that asked
 * @param to whom it waits for; null: whoever may
 * @param note to those it waits for; "" without one
 * @param approvals given so far, each person once
 */
public record SignOff(
        String by, Instant at, @Nullable To to, String note, List<Approval> approvals) {

    /** Whom a draft is sent to. */
    public enum To {
        MAYOR,
        MUNICIPAL_APPROVER
    }

    /**
     * A recorded yes.
     *
     * @param account of the person, never shown
     * @param by the function held
     */
    public record Approval(String account, String by, Instant at) {}

    public SignOff {
        approvals = List.copyOf(approvals);
    }

    boolean hasApprovalOf(Author author) {
        return approvals.stream().anyMatch(a -> a.account().equals(author.account()));
    }

    SignOff with(Approval approval) {
        return new SignOff(
                by, at, to, note, Stream.concat(approvals.stream(), Stream.of(approval)).toList());
    }
}
