package dk.revus.strategy.cycle.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** What became true of a cycle. */
public sealed interface CycleEvent {

    @Named("planned")
    record CyclePlanned(CyclePlan plan) implements CycleEvent {}

    @Named("replanned")
    record CycleReplanned(CyclePlan before, CyclePlan after, String reason) implements CycleEvent {}

    @Named("phase-changed")
    record PhaseChanged(Phase from, Phase to, @Nullable String reason) implements CycleEvent {}
}
