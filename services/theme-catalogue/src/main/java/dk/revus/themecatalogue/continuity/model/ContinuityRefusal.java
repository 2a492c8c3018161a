package dk.revus.themecatalogue.continuity.model;

/** Why an example cannot be registered. */
public sealed interface ContinuityRefusal {

    /** The id stands for another example already. */
    record AlreadyRegistered(Example example) implements ContinuityRefusal {}
}
