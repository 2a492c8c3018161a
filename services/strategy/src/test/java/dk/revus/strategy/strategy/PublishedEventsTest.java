package dk.revus.strategy.strategy;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.PublishedEventAssert;
import dk.revus.strategy.strategy.model.Section;
import dk.revus.strategy.strategy.model.Strategy;
import dk.revus.strategy.strategy.model.StrategyDecider;
import dk.revus.strategy.strategy.model.StrategyEvent;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyAdopted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyCorrected;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyDrafted;
import dk.revus.strategy.strategy.model.StrategyEvent.StrategyRecommended;
import dk.revus.strategy.strategy.model.StrategyText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final StrategyEvent DRAFTED =
            new StrategyDrafted(
                    new StrategyText(
                            "revus-2019-2022",
                            "ReVUS 2019-2022",
                            List.of(
                                    new Section(
                                            "TE-2017-02",
                                            "Infrastruktur",
                                            "En sammenhængende metropol kræver fremkommelighed på"
                                                    + " tværs af grænser."))));
    private static final StrategyText RIGHT =
            new StrategyText(
                    "revus-2019-2022",
                    "Regional vækst- og udviklingsstrategi 2019-2022",
                    List.of(
                            new Section(
                                    "TE-2017-02",
                                    "Infrastruktur",
                                    "En sammenhængende metropol kræver fremkommelighed på"
                                            + " tværs af grænser.")));
    private static final StrategyEvent RECOMMENDED =
            new StrategyRecommended(Instant.parse("2018-09-18T10:00:00Z"));
    private static final StrategyEvent ADOPTED =
            new StrategyAdopted(Instant.parse("2018-11-20T16:00:00Z"));

    @Test
    void a_strategy_is_told_of_as_released_from_draft_to_adoption() {
        new PublishedEventAssert(last(DRAFTED)).isTheExample();
        new PublishedEventAssert(last(DRAFTED, RECOMMENDED)).isTheExample();
        new PublishedEventAssert(last(DRAFTED, RECOMMENDED, ADOPTED)).isTheExample();
    }

    @Test
    void a_corrected_draft_is_a_draft_again() {
        var corrected =
                new StrategyCorrected(RIGHT, RIGHT, "Et afsnit havde en forkert overskrift.");
        new PublishedEventAssert(last(DRAFTED, RECOMMENDED, corrected)).isTheExample();
    }

    /** The event about the last of these events. */
    private static PublishedEvent last(StrategyEvent... events) {
        Strategy strategy = new Strategy.Unwritten();
        for (var event : events) {
            strategy = StrategyDecider.evolve(strategy, event);
        }
        var stored =
                new Stored<>(
                        "ST-2019-2022",
                        events.length,
                        strategy,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        "",
                        List.of());
        return StrategyAggregate.published(stored, events[events.length - 1]);
    }
}
