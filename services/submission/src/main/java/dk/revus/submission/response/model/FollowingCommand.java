package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;

/** What the platform does by itself, when the call or the calendar asks for it. */
public sealed interface FollowingCommand extends ResponseCommand {

    @Named("invite")
    record Invite() implements FollowingCommand {}

    /**
     * The call has closed: what was not sent is not submitted, what was sent stands, and its
     * ranking is told.
     */
    @Named("end-with-call")
    record EndWithCall(Instant at) implements FollowingCommand {}

    /** The call has opened again: what was not submitted goes on where it was left. */
    @Named("reopen-with-call")
    record ReopenWithCall() implements FollowingCommand {}

    /** The call was called off: what counts must not live on. Drafts are kept as they are. */
    @Named("cancel-with-call")
    record CancelWithCall(String reason) implements FollowingCommand {}

    /** The last day of a late admission may be over. */
    @Named("end-late-admission")
    record EndLateAdmission(Instant at) implements FollowingCommand {}
}
