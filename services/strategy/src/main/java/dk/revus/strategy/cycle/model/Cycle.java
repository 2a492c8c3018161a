package dk.revus.strategy.cycle.model;

/** One round of the process. */
public sealed interface Cycle {

    record NotPlanned() implements Cycle {}

    record Planned(CyclePlan plan) implements Cycle {}

    record InCall(CyclePlan plan) implements Cycle {}

    record InConsolidation(CyclePlan plan) implements Cycle {}

    record InPrioritisation(CyclePlan plan) implements Cycle {}

    record InDrafting(CyclePlan plan) implements Cycle {}

    record InConsultation(CyclePlan plan) implements Cycle {}

    record InAdoption(CyclePlan plan) implements Cycle {}

    record InImplementation(CyclePlan plan) implements Cycle {}

    record InEvaluation(CyclePlan plan) implements Cycle {}

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
