package dk.revus.strategy.strategy.model;

import java.time.Instant;

/** What became true of a strategy. */
public sealed interface StrategyEvent {

    record StrategyDrafted(StrategyText text) implements StrategyEvent {}

    record StrategyRecommended(Instant at) implements StrategyEvent {}

    record StrategyAdopted(Instant at) implements StrategyEvent {}
}
