package dk.revus.themecatalogue.continuity.model;

/** Why the register stays as it is. */
public sealed interface ContinuityRefusal {

    /** The id stands for an example already. */
    record AlreadyRegistered() implements ContinuityRefusal {}

    record NotRegistered() implements ContinuityRefusal {}

    record ReasonRequired() implements ContinuityRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements ContinuityRefusal {}
}
