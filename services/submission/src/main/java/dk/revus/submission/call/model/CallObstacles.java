package dk.revus.submission.call.model;

import dk.revus.kit.decision.Preconditions;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.CancelCall;
import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.CopyCall;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.EditDraft;
import dk.revus.submission.call.model.CallCommand.FinishProcessing;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import dk.revus.submission.call.model.CallCommand.OpenCall;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallCommand.SignCall;
import dk.revus.submission.call.model.CallRefusal.Unfinished;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands in the way of a command that the permission table opens, whatever is sent along. */
public final class CallObstacles {

    private static final Preconditions<CallCommand, Seen, CallRefusal> PRECONDITIONS =
            Preconditions.<CallCommand, Seen, CallRefusal>of(CallCommand.class)
                    .before(
                            SignCall.class,
                            seen ->
                                    seen.call() instanceof Draft draft
                                            ? CallDrafting.inTheWayOfSigning(draft)
                                            : Optional.empty())
                    .before(
                            PublishCall.class,
                            seen ->
                                    seen.call() instanceof Draft draft
                                            ? CallDrafting.inTheWayOfPublishing(
                                                    draft, seen.person(), seen.now())
                                            : Optional.empty())
                    .before(
                            FinishProcessing.class,
                            seen ->
                                    seen.call() instanceof Closed
                                            ? toFinishing(seen.unfinished().get())
                                            : Optional.empty())
                    .nothingBefore(
                            CreateCall.class,
                            CopyCall.class,
                            EditDraft.class,
                            OpenCall.class,
                            AmendCall.class,
                            FollowMeeting.class,
                            CloseCall.class,
                            ReopenCall.class,
                            CancelCall.class)
                    .build();

    private record Seen(Call call, String person, Supplier<List<String>> unfinished, Instant now) {}

    private CallObstacles() {}

    /**
     * @param person the account that asks: nobody signs for both
     * @param unfinished ids of the responses that are not dealt with yet, asked only where it
     *     matters
     */
    public static Optional<CallRefusal> inTheWayOf(
            Class<? extends CallCommand> asked,
            Call call,
            String person,
            Supplier<List<String>> unfinished,
            Instant now) {
        return PRECONDITIONS.unmet(asked, new Seen(call, person, unfinished, now));
    }

    static Optional<CallRefusal> toFinishing(List<String> unfinished) {
        return unfinished.isEmpty() ? Optional.empty() : Optional.of(new Unfinished(unfinished));
    }
}
