package dk.revus.submission.response.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asking those who answer for it. */
public sealed interface SignOffCommand extends ResponseCommand {

    /**
     * @param to whom it waits for; null: whoever may
     * @param note to them; "" without one
     */
    record SendForSignOff(SignOff.@Nullable To to, String note, Author by, Instant at)
            implements SignOffCommand {}

    record Approve(Author by, Instant at) implements SignOffCommand {}

    record DeclineSignOff(String comment, Author by, Instant at) implements SignOffCommand {}

    record RequireFourEyes(boolean required, Author by) implements SignOffCommand {}
}
