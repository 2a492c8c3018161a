package dk.revus.submission.response.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked of a response. The moment is that of receipt at the server. */
public sealed interface ResponseCommand {

    record Invite() implements ResponseCommand {}

    record SaveDraft(ResponseContent content, Instant at) implements ResponseCommand {}

    /**
     * @param by the function that sends it
     */
    record Submit(String by, Instant at) implements ResponseCommand {}

    record DeclareNoWishes(@Nullable String reason, String by, Instant at)
            implements ResponseCommand {}

    record Reopen(Instant at) implements ResponseCommand {}

    record Withdraw(String reason, Instant at) implements ResponseCommand {}

    /** The call has closed: what was not sent is not submitted, what was sent stands. */
    record EndWithCall() implements ResponseCommand {}
}
