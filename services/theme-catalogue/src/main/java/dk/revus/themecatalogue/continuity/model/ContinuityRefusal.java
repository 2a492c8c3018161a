package dk.revus.themecatalogue.continuity.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;

/** Why the register stays as it is. */
public sealed interface ContinuityRefusal {

    /** The id stands for an example already. */
    @Refused(
            as = CONFLICT,
            code = "already-exists",
            saying = "This id stands for an example already. Choose a free one.")
    record AlreadyRegistered() implements ContinuityRefusal {}

    @Refused(as = NOT_FOUND)
    record NotRegistered() implements ContinuityRefusal {}

    @Refused(as = UNPROCESSABLE, code = "reason-required", saying = "Say why it is corrected.")
    record ReasonRequired() implements ContinuityRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements ContinuityRefusal {}
}
