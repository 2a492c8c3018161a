package dk.revus.strategy.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.strategy.strategy.model.Section;
import dk.revus.strategy.strategy.model.StrategyStanding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What strangers are told of a strategy.
 *
 * @param reason of a correction
 */
record StrategyV1(
        String strategyId,
        String cycleId,
        String title,
        String state,
        List<SectionV1> sections,
        @Nullable Instant recommendedAt,
        @Nullable Instant adoptedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    record SectionV1(String themeId, String title, String text) {
        static SectionV1 of(Section section) {
            return new SectionV1(section.themeId(), section.title(), section.text());
        }
    }

    static StrategyV1 of(String strategyId, StrategyStanding now, @Nullable String reason) {
        var text = now.text();
        return new StrategyV1(
                strategyId,
                text.cycleId(),
                text.title(),
                now.state(),
                text.sections().stream().map(SectionV1::of).toList(),
                now.recommendedAt(),
                now.adoptedAt(),
                reason);
    }
}
