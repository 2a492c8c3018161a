package dk.revus.submission.call.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What can be asked of a call. The moment is that of receipt at the server. */
public sealed interface CallCommand {

    record CreateCall(CallContent content, Instant at) implements CallCommand {}

    /** A new call from an earlier one; none of its dates may lie in the past. */
    record CopyCall(CallContent content, Instant at) implements CallCommand {}

    record EditDraft(CallContent content, Instant at) implements CallCommand {}

    /**
     * The chairmanship puts its name to the letter as it is now.
     *
     * @param by the function held
     * @param account who holds it
     */
    record SignCall(String by, String account, Instant at) implements CallCommand {}

    /**
     * @param confirmed the warnings that somebody has seen and means
     */
    record PublishCall(Set<CallWarning> confirmed, String by, String account, Instant at)
            implements CallCommand {
        public PublishCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    record OpenCall(Instant at) implements CallCommand {}

    record AmendCall(Rewording rewording, String reason, Set<CallWarning> confirmed, Instant at)
            implements CallCommand {
        public AmendCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    /** The meeting at which the answers are discussed was moved. */
    record FollowMeeting(LocalDate from, LocalDate to, String reason, Instant at)
            implements CallCommand {}

    record CloseCall(CallCounts counts, Instant at) implements CallCommand {}

    record ReopenCall(LocalDate lastDay, String reason, Set<CallWarning> confirmed, Instant at)
            implements CallCommand {
        public ReopenCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    record CancelCall(String reason, Instant at) implements CallCommand {}

    /**
     * @param unfinished ids of the responses that are not dealt with yet
     */
    record FinishProcessing(List<String> unfinished) implements CallCommand {
        public FinishProcessing {
            unfinished = List.copyOf(unfinished);
        }
    }
}
