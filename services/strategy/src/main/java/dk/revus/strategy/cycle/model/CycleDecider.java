package dk.revus.strategy.cycle.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.cycle.model.CycleCommand.Advance;
import dk.revus.strategy.cycle.model.CycleCommand.Plan;
import dk.revus.strategy.cycle.model.CycleCommand.ReturnTo;
import dk.revus.strategy.cycle.model.CycleEvent.CyclePlanned;
import dk.revus.strategy.cycle.model.CycleEvent.PhaseChanged;
import dk.revus.strategy.cycle.model.CycleRefusal.AlreadyPlanned;
import dk.revus.strategy.cycle.model.CycleRefusal.NotAnEarlierPhase;
import dk.revus.strategy.cycle.model.CycleRefusal.NotPlannedYet;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingAfterwards;
import dk.revus.strategy.cycle.model.CycleRefusal.ReasonRequired;
import dk.revus.strategy.cycle.model.CycleRefusal.SameMilestoneTwice;
import java.util.HashSet;

/** Leads a cycle through its phases, one at a time. */
public final class CycleDecider {

    private CycleDecider() {}

    public static Decision<CycleEvent, CycleRefusal> decide(CycleCommand command, Cycle cycle) {
        var now = CyclePosition.of(cycle).map(CyclePosition::phase);
        return switch (command) {
            case Plan _ when now.isPresent() -> refuse(new AlreadyPlanned());
            case Plan(var plan) -> plan(plan);
            case Advance _, ReturnTo _ when now.isEmpty() -> refuse(new NotPlannedYet());
            case Advance advance -> advance(advance, now.orElseThrow());
            case ReturnTo back -> goBack(back, now.orElseThrow());
        };
    }

    private static Decision<CycleEvent, CycleRefusal> plan(CyclePlan plan) {
        var seen = new HashSet<String>();
        for (var milestone : plan.milestones()) {
            if (!seen.add(milestone.key())) {
                return refuse(new SameMilestoneTwice(milestone.key()));
            }
        }
        return accept(new CyclePlanned(plan));
    }

    private static Decision<CycleEvent, CycleRefusal> advance(Advance command, Phase now) {
        return now.next()
                .<Decision<CycleEvent, CycleRefusal>>map(
                        next -> accept(new PhaseChanged(now, next, command.reason())))
                .orElseGet(() -> refuse(new NothingAfterwards()));
    }

    private static Decision<CycleEvent, CycleRefusal> goBack(ReturnTo command, Phase now) {
        if (command.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        if (!command.phase().isBefore(now)) {
            return refuse(new NotAnEarlierPhase(now, command.phase()));
        }
        return accept(new PhaseChanged(now, command.phase(), command.reason()));
    }

    public static Cycle evolve(Cycle cycle, CycleEvent event) {
        return switch (event) {
            case CyclePlanned(var plan) -> Cycle.in(Phase.PLANNED, plan);
            case PhaseChanged(_, var to, _) ->
                    CyclePosition.of(cycle).map(at -> Cycle.in(to, at.plan())).orElseThrow();
        };
    }
}
