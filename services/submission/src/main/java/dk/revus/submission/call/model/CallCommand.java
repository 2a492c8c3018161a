package dk.revus.submission.call.model;

import java.time.Instant;
import java.util.Set;

/** What can be asked of a call. */
public sealed interface CallCommand {

    record CreateCall(CallContent content, Instant at) implements CallCommand {}

    /**
     * @param confirmed the warnings that somebody has seen and means
     */
    record PublishCall(Set<CallWarning> confirmed, Instant at) implements CallCommand {
        public PublishCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    record OpenCall(Instant at) implements CallCommand {}

    record CloseCall(CallCounts counts, Instant at) implements CallCommand {}
}
