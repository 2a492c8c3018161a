package dk.revus.strategy.strategy.model;

import java.time.Instant;

/** The strategy of a cycle. Each state holds what is true in it. */
public sealed interface Strategy {

    record Unwritten() implements Strategy {}

    record Draft(StrategyText text) implements Strategy {}

    record Recommended(StrategyText text, Instant recommendedAt) implements Strategy {}

    record Adopted(StrategyText text, Instant recommendedAt, Instant adoptedAt)
            implements Strategy {}
}
