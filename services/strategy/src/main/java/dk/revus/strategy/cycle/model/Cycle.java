package dk.revus.strategy.cycle.model;

import dk.revus.kit.decision.Named;

/** One round of the process. */
public sealed interface Cycle {

    @Named("NOT_PLANNED")
    record NotPlanned() implements Cycle {}

    @Named("PLANNED")
    record Planned(CyclePlan plan) implements Cycle {}

    @Named("CALL")
    record InCall(CyclePlan plan) implements Cycle {}

    @Named("CONSOLIDATION")
    record InConsolidation(CyclePlan plan) implements Cycle {}

    @Named("PRIORITISATION")
    record InPrioritisation(CyclePlan plan) implements Cycle {}

    @Named("DRAFTING")
    record InDrafting(CyclePlan plan) implements Cycle {}

    @Named("CONSULTATION")
    record InConsultation(CyclePlan plan) implements Cycle {}

    @Named("ADOPTION")
    record InAdoption(CyclePlan plan) implements Cycle {}

    @Named("IMPLEMENTATION")
    record InImplementation(CyclePlan plan) implements Cycle {}

    @Named("EVALUATION")
    record InEvaluation(CyclePlan plan) implements Cycle {}

    @Named("CLOSED")
    record Closed(CyclePlan plan) implements Cycle {}

    /** A cycle with this plan in this phase. */
    static Cycle in(Phase phase, CyclePlan plan) {
        return switch (phase) {
            case PLANNED -> new Planned(plan);
            case CALL -> new InCall(plan);
            case CONSOLIDATION -> new InConsolidation(plan);
            case PRIORITISATION -> new InPrioritisation(plan);
            case DRAFTING -> new InDrafting(plan);
            case CONSULTATION -> new InConsultation(plan);
            case ADOPTION -> new InAdoption(plan);
            case IMPLEMENTATION -> new InImplementation(plan);
            case EVALUATION -> new InEvaluation(plan);
            case CLOSED -> new Closed(plan);
        };
    }
}
