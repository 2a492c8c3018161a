package dk.revus.strategy.cycle;

import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleEvent.CyclePlanned;
import dk.revus.strategy.cycle.model.CycleEvent.CycleReplanned;
import dk.revus.strategy.cycle.model.CycleEvent.PhaseChanged;
import dk.revus.strategy.cycle.model.CyclePosition;
import dk.revus.strategy.cycle.model.Milestone;
import dk.revus.strategy.cycle.model.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What strangers are told of a cycle. */
record CycleV1(
        String cycleId,
        String title,
        Phase phase,
        @Nullable Phase previousPhase,
        @Nullable Direction direction,
        @Nullable String reason,
        List<MilestoneV1> milestones) {

    enum Direction {
        FORWARD,
        BACK
    }

    record MilestoneV1(String key, String title, LocalDate date) {
        static MilestoneV1 of(Milestone milestone) {
            return new MilestoneV1(milestone.key(), milestone.title(), milestone.date());
        }
    }

    static CycleV1 of(String cycleId, CyclePosition now, CycleEvent event) {
        return switch (event) {
            case CyclePlanned _ -> letter(cycleId, now, null, null, null);
            case CycleReplanned(_, _, var reason) -> letter(cycleId, now, null, null, reason);
            case PhaseChanged(var from, var to, var reason) ->
                    letter(
                            cycleId,
                            now,
                            from,
                            from.isBefore(to) ? Direction.FORWARD : Direction.BACK,
                            reason);
        };
    }

    private static CycleV1 letter(
            String cycleId,
            CyclePosition now,
            @Nullable Phase previous,
            @Nullable Direction direction,
            @Nullable String reason) {
        return new CycleV1(
                cycleId,
                now.plan().title(),
                now.phase(),
                previous,
                direction,
                reason,
                now.plan().milestones().stream().map(MilestoneV1::of).toList());
    }
}
