package dk.revus.strategy.cycle;

import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.PastCommit;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleEvent.CycleReplanned;
import dk.revus.strategy.cycle.model.Milestone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Function;

/** What was put right of a plan, told milestone by milestone. */
final class CycleCorrections {

    private CycleCorrections() {}

    /** A milestone that came or went has nothing on the other side. */
    static Correction of(PastCommit<CycleEvent> commit, CycleReplanned event) {
        var before = event.before().byKey();
        var after = event.after().byKey();
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var sides = new ArrayList<Change>();
        sides.add(Change.of("title", event.before().title(), event.after().title()));
        for (var key : keys) {
            var was = Optional.ofNullable(before.get(key));
            var is = Optional.ofNullable(after.get(key));
            var path = "milestones[" + key + "].";
            sides.add(side(path + "title", was, is, Milestone::title));
            sides.add(side(path + "date", was, is, Milestone::date));
        }
        return Correction.of(commit, event.reason(), sides);
    }

    private static Change side(
            String path,
            Optional<Milestone> was,
            Optional<Milestone> is,
            Function<Milestone, Object> told) {
        return Change.of(path, was.map(told).orElse(null), is.map(told).orElse(null));
    }
}
