package dk.revus.strategy.strategy.model;

import dk.revus.kit.decision.Names;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a strategy stands, for those who ask about every state alike. */
public record StrategyStanding(
        StrategyText text,
        String state,
        @Nullable Instant recommendedAt,
        @Nullable Instant adoptedAt) {

    public static Optional<StrategyStanding> of(Strategy strategy) {
        var state = Names.of(strategy);
        return switch (strategy) {
            case Strategy.Unwritten() -> Optional.empty();
            case Strategy.Draft(var text) ->
                    Optional.of(new StrategyStanding(text, state, null, null));
            case Strategy.Recommended(var text, var at) ->
                    Optional.of(new StrategyStanding(text, state, at, null));
            case Strategy.Adopted(var text, var recommendedAt, var adoptedAt) ->
                    Optional.of(new StrategyStanding(text, state, recommendedAt, adoptedAt));
        };
    }
}
