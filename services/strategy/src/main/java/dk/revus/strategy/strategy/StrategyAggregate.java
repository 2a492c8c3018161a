package dk.revus.strategy.strategy;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.strategy.model.Strategy;
import dk.revus.strategy.strategy.model.StrategyCommand;
import dk.revus.strategy.strategy.model.StrategyDecider;
import dk.revus.strategy.strategy.model.StrategyEvent;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyAdopted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyCorrected;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyDrafted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyRecommended;
import dk.revus.strategy.strategy.model.StrategyPermissions;
import dk.revus.strategy.strategy.model.StrategyRefusal;
import dk.revus.strategy.strategy.model.StrategyStanding;
import java.util.List;

/** What the journal must know of strategies. */
final class StrategyAggregate {

    static final Aggregate<StrategyCommand, Strategy, StrategyEvent, StrategyRefusal> AGGREGATE =
            Aggregate.named(
                            "strategy",
                            StrategyCommand.class,
                            Strategy.class,
                            StrategyEvent.class,
                            StrategyRefusal.class)
                    .startingAs(new Strategy.Unwritten())
                    .evolvingBy(StrategyDecider::evolve)
                    .permissions(StrategyPermissions.TABLE)
                    .publishedEvents((stored, event) -> List.of(published(stored, event)))
                    .foundBy("state.text.cycleId")
                    .build();

    private StrategyAggregate() {}

    static PublishedEvent published(Stored<Strategy> stored, StrategyEvent event) {
        var type =
                switch (event) {
                    case StrategyDrafted _ -> "strategy.drafted";
                    case StrategyCorrected _ -> "strategy.corrected";
                    case StrategyRecommended _ -> "strategy.recommended";
                    case StrategyAdopted _ -> "strategy.adopted";
                };
        var reason = event instanceof StrategyCorrected(_, _, var why) ? why : null;
        var now = StrategyStanding.of(stored.state()).orElseThrow();
        return PublishedEvent.toAll(
                "revus.strategy.events",
                type,
                now.text().cycleId(),
                StrategyV1.of(stored.id(), now, reason));
    }
}
