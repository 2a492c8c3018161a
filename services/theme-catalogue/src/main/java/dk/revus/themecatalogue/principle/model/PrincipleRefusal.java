package dk.revus.themecatalogue.principle.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;

/** Why a principle stays as it is. */
public sealed interface PrincipleRefusal {

    @Refused(
            as = CONFLICT,
            code = "already-exists",
            saying = "There is a principle with this id already. Choose a free one.")
    record AlreadyAdopted() implements PrincipleRefusal {}

    @Refused(as = NOT_FOUND)
    record NotAdopted() implements PrincipleRefusal {}

    @Refused(as = UNPROCESSABLE, code = "reason-required", saying = "Say why it is corrected.")
    record ReasonRequired() implements PrincipleRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements PrincipleRefusal {}

    @Refused(
            as = CONFLICT,
            code = "number-taken",
            saying = "Another principle of the cycle has this number. Choose a free one.")
    record NumberTaken(int number, String principleId) implements PrincipleRefusal {}
}
