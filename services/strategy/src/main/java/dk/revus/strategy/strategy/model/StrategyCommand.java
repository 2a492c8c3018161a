package dk.revus.strategy.strategy.model;

import java.time.Instant;

/** What somebody asks of a strategy. */
public sealed interface StrategyCommand {

    record WriteDraft(StrategyText text) implements StrategyCommand {}

    /** The growth forum recommends the draft to the regional council. */
    record Recommend(Instant at) implements StrategyCommand {}

    /** The regional council adopts what was recommended. */
    record Adopt(Instant at) implements StrategyCommand {}
}
