package dk.revus.themecatalogue.principle.model;

/** Why a principle cannot be adopted. */
public sealed interface PrincipleRefusal {

    /** The principle stands already, in other words. */
    record AlreadyAdopted(Wording wording) implements PrincipleRefusal {}

    record NumberTaken(int number, String principleId) implements PrincipleRefusal {}
}
