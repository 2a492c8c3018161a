package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a municipality's response stands. */
public record Response(
        String responseId,
        String callId,
        String organisation,
        String state,
        long version,
        @Nullable Content content,
        @Nullable Submitted submitted,
        List<Finding> findings,
        List<String> allowedActions) {

    public Response {
        findings = Lists.of(findings);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }

    /** What is being written, or nothing yet. */
    public Content written() {
        return content == null ? new Content(List.of(), List.of(), null, null) : content;
    }
}
