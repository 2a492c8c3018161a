package dk.revus.submission.call.model;

import dk.revus.submission.call.model.Call.Cancelled;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Discarded;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.Call.New;
import dk.revus.submission.call.model.Call.Open;
import dk.revus.submission.call.model.Call.Processed;
import dk.revus.submission.call.model.Call.Scheduled;
import dk.revus.submission.call.model.CallRefusal.Unfinished;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands in the way of a command that the permission table opens, whatever is sent along. */
public final class CallObstacles {

    private CallObstacles() {}

    /**
     * @param person the account that asks: nobody signs for both
     * @param unfinished ids of the responses that are not dealt with yet, asked only where it
     *     matters
     */
    public static Optional<CallRefusal> inTheWayOf(
            String command,
            Call call,
            String person,
            Supplier<List<String>> unfinished,
            Instant now) {
        return switch (call) {
            case Draft draft when command.equals("sign") -> CallDrafting.inTheWayOfSigning(draft);
            case Draft draft when command.equals("publish") ->
                    CallDrafting.inTheWayOfPublishing(draft, person, now);
            case Closed _ when command.equals("finish-processing") -> toFinishing(unfinished.get());
            case New _, Draft _, Discarded _, Scheduled _, Open _, Closed _ -> Optional.empty();
            case Processed _, Cancelled _ -> Optional.empty();
        };
    }

    static Optional<CallRefusal> toFinishing(List<String> unfinished) {
        return unfinished.isEmpty() ? Optional.empty() : Optional.of(new Unfinished(unfinished));
    }
}
