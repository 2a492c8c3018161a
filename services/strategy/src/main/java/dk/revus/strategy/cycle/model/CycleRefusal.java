package dk.revus.strategy.cycle.model;

/** Why a cycle stays as it is. */
public sealed interface CycleRefusal {

    record AlreadyPlanned() implements CycleRefusal {}

    record NotPlannedYet() implements CycleRefusal {}

    record SameMilestoneTwice(String key) implements CycleRefusal {}

    /** The last phase has none after it. */
    record NothingAfterwards() implements CycleRefusal {}

    record NotAnEarlierPhase(Phase now, Phase wanted) implements CycleRefusal {}

    /** The new plan says what stands there already. */
    record NothingChanged() implements CycleRefusal {}

    record ReasonRequired() implements CycleRefusal {}
}
