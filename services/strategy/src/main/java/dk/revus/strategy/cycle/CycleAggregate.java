package dk.revus.strategy.cycle;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.strategy.cycle.model.Cycle;
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

    static final Aggregate<Cycle, CycleEvent, CycleRefusal> AGGREGATE =
            Aggregate.<Cycle, CycleEvent, CycleRefusal>named("cycle")
                    .startingAs(new Cycle.NotPlanned())
                    .evolvingBy(CycleDecider::evolve)
                    .events(
                            TypeNames.of(CycleEvent.class)
                                    .name("planned", CyclePlanned.class)
                                    .name("replanned", CycleReplanned.class)
                                    .name("phase-changed", PhaseChanged.class)
                                    .complete())
                    .states(
                            TypeNames.of(Cycle.class)
                                    .name("NOT_PLANNED", Cycle.NotPlanned.class)
                                    .name("PLANNED", Cycle.Planned.class)
                                    .name("CALL", Cycle.InCall.class)
                                    .name("CONSOLIDATION", Cycle.InConsolidation.class)
                                    .name("PRIORITISATION", Cycle.InPrioritisation.class)
                                    .name("DRAFTING", Cycle.InDrafting.class)
                                    .name("CONSULTATION", Cycle.InConsultation.class)
                                    .name("ADOPTION", Cycle.InAdoption.class)
                                    .name("IMPLEMENTATION", Cycle.InImplementation.class)
                                    .name("EVALUATION", Cycle.InEvaluation.class)
                                    .name("CLOSED", Cycle.Closed.class)
                                    .complete())
                    .permissions(CyclePermissions.TABLE)
                    .refusals(CycleProblems::describe)
                    .letters((stored, event) -> List.of(letter(stored, event)))
                    .build();

    private CycleAggregate() {}

    static Letter letter(Stored<Cycle> stored, CycleEvent event) {
        var type =
                switch (event) {
                    case CyclePlanned _ -> "cycle.planned";
                    case CycleReplanned _ -> "cycle.replanned";
                    case PhaseChanged _ -> "cycle.phase-changed";
                };
        var now = CyclePosition.of(stored.state()).orElseThrow();
        return Letter.toAll(
                "revus.cycle.events", type, stored.id(), CycleV1.of(stored.id(), now, event));
    }
}
