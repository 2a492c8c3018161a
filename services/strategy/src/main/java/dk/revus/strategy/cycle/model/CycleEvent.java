package dk.revus.strategy.cycle.model;

import org.jspecify.annotations.Nullable;

/** What became true of a cycle. */
public sealed interface CycleEvent {

    record CyclePlanned(CyclePlan plan) implements CycleEvent {}

    record CycleReplanned(CyclePlan before, CyclePlan after, String reason) implements CycleEvent {}

    record PhaseChanged(Phase from, Phase to, @Nullable String reason) implements CycleEvent {}
}
