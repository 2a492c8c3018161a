package dk.revus.strategy.strategy.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;

/** What became true of a strategy. */
public sealed interface StrategyEvent {

    @Named("drafted")
    record StrategyDrafted(StrategyText text) implements StrategyEvent {}

    /** What was recommended before has to be recommended again. */
    @Named("corrected")
    record StrategyCorrected(StrategyText before, StrategyText after, String reason)
            implements StrategyEvent {}

    @Named("recommended")
    record StrategyRecommended(Instant at) implements StrategyEvent {}

    @Named("adopted")
    record StrategyAdopted(Instant at) implements StrategyEvent {}
}
