package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asking those who answer for it. */
public sealed interface SignOffCommand extends ResponseCommand {

    /**
     * @param to whom it waits for; null: whoever may
     * @param note to them; "" without one
     */
    @Named("send-for-sign-off")
    record SendForSignOff(SignOff.@Nullable To to, String note, Author by, Instant at)
            implements SignOffCommand {}

    @Named("approve")
    record Approve(Author by, Instant at) implements SignOffCommand {}

    @Named("decline-sign-off")
    record DeclineSignOff(String comment, Author by, Instant at) implements SignOffCommand {}

    @Named("require-four-eyes")
    record RequireFourEyes(boolean required, Author by) implements SignOffCommand {}
}
