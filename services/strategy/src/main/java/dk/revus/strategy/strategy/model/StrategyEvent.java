package dk.revus.strategy.strategy.model;

import java.time.Instant;

/** What became true of a strategy. */
public sealed interface StrategyEvent {

    record StrategyDrafted(StrategyText text) implements StrategyEvent {}

    /** What was recommended before has to be recommended again. */
    record StrategyCorrected(StrategyText before, StrategyText after, String reason)
            implements StrategyEvent {}

    record StrategyRecommended(Instant at) implements StrategyEvent {}

    record StrategyAdopted(Instant at) implements StrategyEvent {}
}
