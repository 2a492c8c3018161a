package dk.revus.strategy.cycle.model;

import java.util.Optional;

/** Where a planned cycle stands, for those who ask about every phase alike. */
public record CyclePosition(Phase phase, CyclePlan plan) {

    public static Optional<CyclePosition> of(Cycle cycle) {
        return switch (cycle) {
            case Cycle.NotPlanned _ -> Optional.empty();
            case Cycle.Planned(var plan) -> at(Phase.PLANNED, plan);
            case Cycle.InCall(var plan) -> at(Phase.CALL, plan);
            case Cycle.InConsolidation(var plan) -> at(Phase.CONSOLIDATION, plan);
            case Cycle.InPrioritisation(var plan) -> at(Phase.PRIORITISATION, plan);
            case Cycle.InDrafting(var plan) -> at(Phase.DRAFTING, plan);
            case Cycle.InConsultation(var plan) -> at(Phase.CONSULTATION, plan);
            case Cycle.InAdoption(var plan) -> at(Phase.ADOPTION, plan);
            case Cycle.InImplementation(var plan) -> at(Phase.IMPLEMENTATION, plan);
            case Cycle.InEvaluation(var plan) -> at(Phase.EVALUATION, plan);
            case Cycle.Closed(var plan) -> at(Phase.CLOSED, plan);
        };
    }

    private static Optional<CyclePosition> at(Phase phase, CyclePlan plan) {
        return Optional.of(new CyclePosition(phase, plan));
    }
}
