package dk.revus.strategy.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.strategy.strategy.model.Section;
import dk.revus.strategy.strategy.model.Strategy;
import dk.revus.strategy.strategy.model.StrategyStanding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as a caller sees it.
 *
 * @param corrections what was put right of its text, oldest first; left out of lists
 */
record StrategyView(
        String strategyId,
        String cycleId,
        String title,
        String state,
        List<Section> sections,
        @Nullable Instant recommendedAt,
        @Nullable Instant adoptedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        Instant changedAt,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return strategyId;
    }

    static StrategyView of(
            Stored<Strategy> stored, @Nullable List<Correction> corrections, Actions actions) {
        var now = StrategyStanding.of(stored.state()).orElseThrow();
        return new StrategyView(
                stored.id(),
                now.text().cycleId(),
                now.text().title(),
                now.state(),
                now.text().sections(),
                now.recommendedAt(),
                now.adoptedAt(),
                corrections,
                stored.changedAt(),
                stored.version(),
                actions);
    }
}
