package dk.revus.portal.api.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality's response stands.
 *
 * @param lateUntil the last day of a late admission
 * @param fourEyes whether somebody else than the last writer has to send; null for others
 * @param blockedBecause why each other command is refused now, as a code
 */
public record Response(
        String responseId,
        String callId,
        String organisation,
        String state,
        long version,
        @Nullable Content content,
        @Nullable Submitted submitted,
        List<Finding> findings,
        @Nullable LocalDate lateUntil,
        @Nullable LateRequest late,
        @Nullable Boolean fourEyes,
        @Nullable SignOff signOff,
        List<SignOff> approvals,
        @Nullable SignOff declined,
        @Nullable Withdrawal withdrawal,
        List<String> allowedActions,
        Map<String, String> blockedBecause) {

    private static final Set<String> SENT =
            Set.of("SUBMITTED", "SUBMITTED_WITH_RESERVATION", "NO_WISHES");
    private static final Set<String> WRITTEN = Set.of("DRAFT", "AWAITING_SIGN_OFF");

    public Response {
        findings = Lists.of(findings);
        approvals = Lists.of(approvals);
        allowedActions = Lists.of(allowedActions);
        blockedBecause = orNone(blockedBecause);
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> blocked) {
        return blocked == null ? Map.of() : new LinkedHashMap<>(blocked);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }

    /**
     * What the check before sending finds of one weight.
     *
     * @param severity ERROR keeps it from being sent; INFO does not; WARNING is everything else
     */
    public List<Finding> found(String severity) {
        return findings.stream().filter(finding -> finding.severity().equals(severity)).toList();
    }

    /** Whether it has been sent, and nothing newer is being written. */
    public boolean isSent() {
        return SENT.contains(state);
    }

    /** Whether something is written that has not been sent. */
    public boolean isWritten() {
        return WRITTEN.contains(state);
    }

    /** Whether it waits for somebody's word: whoever writes on takes that back. */
    public boolean isWaiting() {
        return state.equals("AWAITING_SIGN_OFF");
    }

    /** What is being written, or nothing yet. */
    public Content written() {
        return content == null ? Content.nothing() : content;
    }
}
