package dk.revus.strategy.cycle.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;

/** Why a cycle stays as it is. */
public sealed interface CycleRefusal {

    @Refused(as = CONFLICT, code = "already-planned", saying = "There is a cycle of this id.")
    record AlreadyPlanned() implements CycleRefusal {}

    @Refused(as = NOT_FOUND)
    record NotPlannedYet() implements CycleRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "same-milestone-twice",
            saying = "Each milestone key stands once in a plan.")
    record SameMilestoneTwice(String key) implements CycleRefusal {}

    /** The last phase has none after it. */
    @Refused(
            as = CONFLICT,
            code = "nothing-afterwards",
            saying = "The cycle is closed; no phase comes after it.")
    record NothingAfterwards() implements CycleRefusal {}

    @Refused(
            as = CONFLICT,
            code = "not-an-earlier-phase",
            saying = "A cycle returns to a phase it has been through. Use advance to go on.")
    record NotAnEarlierPhase(Phase phase, Phase wanted) implements CycleRefusal {}

    /** The new plan says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements CycleRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Say why the cycle goes back or is planned anew.")
    record ReasonRequired() implements CycleRefusal {}
}
