package dk.revus.strategy.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CyclePosition;
import dk.revus.strategy.cycle.model.Milestone;
import dk.revus.strategy.cycle.model.Phase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as a caller sees it.
 *
 * @param phases every phase of a cycle in order, so that nobody has to know them by heart
 * @param corrections what was put right of its plan, oldest first; left out of lists
 */
record CycleView(
        String cycleId,
        String title,
        Phase phase,
        List<Phase> phases,
        List<Milestone> milestones,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        Instant changedAt,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return cycleId;
    }

    static CycleView of(
            Stored<Cycle> stored, @Nullable List<Correction> corrections, Actions actions) {
        var now = CyclePosition.of(stored.state()).orElseThrow();
        return new CycleView(
                stored.id(),
                now.plan().title(),
                now.phase(),
                List.of(Phase.values()),
                now.plan().milestones(),
                corrections,
                stored.changedAt(),
                stored.version(),
                actions);
    }
}
