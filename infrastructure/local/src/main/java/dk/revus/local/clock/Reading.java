package dk.revus.local.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a service says about its time.
 *
 * @param nextDue when it has something to do by itself; nothing if the calendar is empty
 * @param idle whether everything it has heard and decided has been passed on
 */
public record Reading(Instant now, @Nullable Instant nextDue, boolean idle) {

    /** Where the clock may go next on its way: never past anything that falls due. */
    static Instant nextStop(Instant now, Instant target, Collection<Reading> readings) {
        return readings.stream()
                .map(Reading::nextDue)
                .filter(Objects::nonNull)
                .filter(due -> !due.isAfter(target))
                .map(due -> due.isBefore(now) ? now : due)
                .min(Instant::compareTo)
                .orElse(target.isBefore(now) ? now : target);
    }

    boolean isOverdueAt(Instant moment) {
        return nextDue != null && !nextDue.isAfter(moment);
    }
}
