package dk.revus.strategy.cycle.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.cycle.model.CycleCommand.Advance;
import dk.revus.strategy.cycle.model.CycleCommand.FollowMeeting;
import dk.revus.strategy.cycle.model.CycleCommand.Plan;
import dk.revus.strategy.cycle.model.CycleCommand.Replan;
import dk.revus.strategy.cycle.model.CycleCommand.ReturnTo;
import dk.revus.strategy.cycle.model.CycleEvent.CyclePlanned;
import dk.revus.strategy.cycle.model.CycleEvent.CycleReplanned;
import dk.revus.strategy.cycle.model.CycleEvent.PhaseChanged;
import dk.revus.strategy.cycle.model.CycleRefusal.AlreadyPlanned;
import dk.revus.strategy.cycle.model.CycleRefusal.NotAnEarlierPhase;
import dk.revus.strategy.cycle.model.CycleRefusal.NotPlannedYet;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingAfterwards;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingChanged;
import dk.revus.strategy.cycle.model.CycleRefusal.ReasonRequired;
import dk.revus.strategy.cycle.model.CycleRefusal.SameMilestoneTwice;
import java.util.HashSet;
import java.util.Optional;

/** Leads a cycle through its phases, one at a time. */
public final class CycleDecider {

    private CycleDecider() {}

    public static Decision<CycleEvent, CycleRefusal> decide(CycleCommand command, Cycle cycle) {
        var now = CyclePosition.of(cycle).map(CyclePosition::phase);
        return switch (command) {
            case Plan _ when now.isPresent() -> refuse(new AlreadyPlanned());
            case Plan(var plan) ->
                    Decision.unless(sameMilestoneTwice(plan), () -> accept(new CyclePlanned(plan)));
            case Advance _, ReturnTo _, Replan _, FollowMeeting _ when now.isEmpty() ->
                    refuse(new NotPlannedYet());
            case Advance advance -> advance(advance, now.orElseThrow());
            case Replan replan -> replan(replan, CyclePosition.of(cycle).orElseThrow().plan());
            case FollowMeeting moved -> follow(moved, CyclePosition.of(cycle).orElseThrow().plan());
            case ReturnTo back -> goBack(back, now.orElseThrow());
        };
    }

    private static Optional<CycleRefusal> sameMilestoneTwice(CyclePlan plan) {
        var seen = new HashSet<String>();
        return plan.milestones().stream()
                .map(Milestone::key)
                .filter(key -> !seen.add(key))
                .findFirst()
                .map(SameMilestoneTwice::new);
    }

    private static Decision<CycleEvent, CycleRefusal> replan(Replan command, CyclePlan before) {
        if (command.reason().isBlank()) {
            return refuse(new ReasonRequired());
        }
        var after = command.plan().remembering(before);
        if (after.equals(before)) {
            return refuse(new NothingChanged());
        }
        return Decision.unless(
                sameMilestoneTwice(after),
                () -> accept(new CycleReplanned(before, after, command.reason().strip())));
    }

    /** A cycle that has no milestone for the meeting stays as it is. */
    private static Decision<CycleEvent, CycleRefusal> follow(
            FollowMeeting moved, CyclePlan before) {
        var after = before.following(moved.from(), moved.to());
        return after.equals(before)
                ? accept()
                : accept(new CycleReplanned(before, after, moved.reason()));
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
            case CycleReplanned(_, var after, _) ->
                    CyclePosition.of(cycle).map(at -> Cycle.in(at.phase(), after)).orElseThrow();
            case PhaseChanged(_, var to, _) ->
                    CyclePosition.of(cycle).map(at -> Cycle.in(to, at.plan())).orElseThrow();
        };
    }
}
