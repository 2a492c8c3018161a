package dk.revus.submission.call.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What can be asked of a call. The moment is that of receipt at the server. */
public sealed interface CallCommand {

    @Named("create")
    record CreateCall(CallContent content, Instant at) implements CallCommand {}

    /** Take it as the pattern of a new one; nothing happens to it. */
    @Named("copy")
    record CopyCall() implements CallCommand {}

    @Named("edit")
    record EditDraft(CallContent content, Instant at) implements CallCommand {}

    /**
     * The chairmanship puts its name to the letter as it is now.
     *
     * @param by the function held
     * @param account who holds it
     */
    @Named("sign")
    record SignCall(String by, String account, Instant at) implements CallCommand {}

    /**
     * @param confirmed the warnings that somebody has seen and means
     */
    @Named("publish")
    record PublishCall(Set<CallWarning> confirmed, String by, String account, Instant at)
            implements CallCommand {
        public PublishCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    @Named("open")
    record OpenCall(Instant at) implements CallCommand {}

    @Named("amend")
    record AmendCall(Rewording rewording, String reason, Set<CallWarning> confirmed, Instant at)
            implements CallCommand {
        public AmendCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    /** The meeting at which the answers are discussed was moved. */
    @Named("follow-meeting")
    record FollowMeeting(LocalDate from, LocalDate to, String reason, Instant at)
            implements CallCommand {}

    @Named("close")
    record CloseCall(CallCounts counts, Instant at) implements CallCommand {}

    @Named("reopen")
    record ReopenCall(LocalDate lastDay, String reason, Set<CallWarning> confirmed, Instant at)
            implements CallCommand {
        public ReopenCall {
            confirmed = Set.copyOf(confirmed);
        }
    }

    @Named("cancel")
    record CancelCall(String reason, Instant at) implements CallCommand {}

    /**
     * @param unfinished ids of the responses that are not dealt with yet
     */
    @Named("finish-processing")
    record FinishProcessing(List<String> unfinished) implements CallCommand {
        public FinishProcessing {
            unfinished = List.copyOf(unfinished);
        }
    }
}
