package dk.revus.strategy.cycle.model;

import dk.revus.kit.decision.Named;

/** One round of the process. */
public sealed interface Cycle {

    @Named("NOT_PLANNED")
    record NotPlanned() implements Cycle {}

    @Named("PLANNED")
    record Planned(CyclePlan plan) implements Cycle {}

    /** It has begun and is not over. */
    sealed interface UnderWay extends Cycle {}

    @Named("CALL")
    record InCall(CyclePlan plan) implements UnderWay {}

    @Named("CONSOLIDATION")
    record InConsolidation(CyclePlan plan) implements UnderWay {}

    @Named("PRIORITISATION")
    record InPrioritisation(CyclePlan plan) implements UnderWay {}

    @Named("DRAFTING")
    record InDrafting(CyclePlan plan) implements UnderWay {}

    @Named("CONSULTATION")
    record InConsultation(CyclePlan plan) implements UnderWay {}

    @Named("ADOPTION")
    record InAdoption(CyclePlan plan) implements UnderWay {}

    @Named("IMPLEMENTATION")
    record InImplementation(CyclePlan plan) implements UnderWay {}

    @Named("EVALUATION")
    record InEvaluation(CyclePlan plan) implements UnderWay {}

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
