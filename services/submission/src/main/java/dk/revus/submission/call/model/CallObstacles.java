package dk.revus.submission.call.model;

import dk.revus.submission.call.model.Call.Draft;
import java.time.Instant;
import java.util.Optional;

/** What stands in the way of a command that the permission table opens, whatever is sent along. */
public final class CallObstacles {

    private CallObstacles() {}

    /**
     * @param person the account that asks: nobody signs for both
     */
    public static Optional<CallRefusal> inTheWayOf(
            String command, Call call, String person, Instant now) {
        if (!(call instanceof Draft draft)) {
            return Optional.empty();
        }
        return switch (command) {
            case "sign" -> CallDrafting.inTheWayOfSigning(draft);
            case "publish" -> CallDrafting.inTheWayOfPublishing(draft, person, now);
            default -> Optional.empty();
        };
    }
}
