package dk.revus.strategy.cycle;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleCommand;
import dk.revus.strategy.cycle.model.CycleDecider;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleEvent.CyclePlanned;
import dk.revus.strategy.cycle.model.CycleEvent.CycleReplanned;
import dk.revus.strategy.cycle.model.CycleEvent.PhaseChanged;
import dk.revus.strategy.cycle.model.CyclePermissions;
import dk.revus.strategy.cycle.model.CyclePosition;
import dk.revus.strategy.cycle.model.CycleRefusal;
import java.util.List;

/** What the journal must know of cycles. */
final class CycleAggregate {

    static final Aggregate<CycleCommand, Cycle, CycleEvent, CycleRefusal> AGGREGATE =
            Aggregate.named(
                            "cycle",
                            CycleCommand.class,
                            Cycle.class,
                            CycleEvent.class,
                            CycleRefusal.class)
                    .startingAs(new Cycle.NotPlanned())
                    .evolvingBy(CycleDecider::evolve)
                    .permissions(CyclePermissions.TABLE)
                    .publishedEvents((stored, event) -> List.of(published(stored, event)))
                    .build();

    private CycleAggregate() {}

    static PublishedEvent published(Stored<Cycle> stored, CycleEvent event) {
        var type =
                switch (event) {
                    case CyclePlanned _ -> "cycle.planned";
                    case CycleReplanned _ -> "cycle.replanned";
                    case PhaseChanged _ -> "cycle.phase-changed";
                };
        var now = CyclePosition.of(stored.state()).orElseThrow();
        return PublishedEvent.toAll(
                "revus.cycle.events", type, stored.id(), CycleV1.of(stored.id(), now, event));
    }
}
