package dk.revus.submission.call.model;

import java.time.Instant;
import java.util.List;

/**
 * One change of a call that is out, as everybody is told it.
 *
 * @param revision the call's revision from then on
 * @param changes the old and the new of each field that is different
 */
public record Amendment(int revision, Kind kind, Instant at, String reason, List<Change> changes) {

    /** What was done to the call. */
    public enum Kind {
        AMENDED,
        REOPENED
    }

    public Amendment {
        changes = List.copyOf(changes);
    }
}
