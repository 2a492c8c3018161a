package dk.revus.strategy.strategy.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;

/** The strategy of a cycle. Each state holds what is true in it. */
public sealed interface Strategy {

    @Named("UNWRITTEN")
    record Unwritten() implements Strategy {}

    @Named("DRAFT")
    record Draft(StrategyText text) implements Strategy {}

    @Named("RECOMMENDED")
    record Recommended(StrategyText text, Instant recommendedAt) implements Strategy {}

    @Named("ADOPTED")
    record Adopted(StrategyText text, Instant recommendedAt, Instant adoptedAt)
            implements Strategy {}
}
