package dk.revus.themecatalogue.continuity.model;

/** Why an example cannot be registered. */
public sealed interface ContinuityRefusal {

    /** The id stands for an example already. */
    record AlreadyRegistered() implements ContinuityRefusal {}
}
