package dk.revus.strategy.strategy.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.util.List;

/** What somebody asks of a strategy. */
public sealed interface StrategyCommand {

    @Named("draft")
    record WriteDraft(StrategyText text) implements StrategyCommand {}

    /** Write the draft anew, as it should have been. */
    @Named("correct")
    record CorrectDraft(String title, List<Section> sections, String reason)
            implements StrategyCommand {
        public CorrectDraft {
            sections = List.copyOf(sections);
        }
    }

    /** The growth forum recommends the draft to the regional council. */
    @Named("recommend")
    record Recommend(Instant at) implements StrategyCommand {}

    /** The regional council adopts what was recommended. */
    @Named("adopt")
    record Adopt(Instant at) implements StrategyCommand {}
}
