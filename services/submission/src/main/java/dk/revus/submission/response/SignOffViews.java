package dk.revus.submission.response;

import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.SignOff;
import dk.revus.submission.response.model.WorkState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How asking for somebody's word is shown within the municipality: functions, never accounts. */
final class SignOffViews {

    private SignOffViews() {}

    /** That the draft waits for an approval. */
    record SignOffView(String by, Instant at, SignOff.@Nullable To to, String note) {}

    /** That somebody approved the draft as it is. */
    record ApprovalView(String by, Instant at) {}

    /** That the draft was sent back. */
    record DeclinedView(String by, Instant at, String comment) {}

    static @Nullable SignOffView waiting(Response response) {
        return response instanceof Response.AwaitingSignOff waiting
                ? view(waiting.signOff())
                : null;
    }

    private static SignOffView view(SignOff signOff) {
        return new SignOffView(signOff.by(), signOff.at(), signOff.to(), signOff.note());
    }

    static List<ApprovalView> approvals(Response response) {
        return response instanceof Response.AwaitingSignOff waiting
                ? waiting.signOff().approvals().stream()
                        .map(approval -> new ApprovalView(approval.by(), approval.at()))
                        .toList()
                : List.of();
    }

    static @Nullable DeclinedView declined(WorkState desk) {
        var declined = desk.declined();
        return declined == null
                ? null
                : new DeclinedView(declined.by(), declined.at(), declined.comment());
    }
}
