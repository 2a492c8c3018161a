package dk.revus.themecatalogue.principle.model;

/** Why a principle cannot be adopted. */
public sealed interface PrincipleRefusal {

    record AlreadyAdopted() implements PrincipleRefusal {}

    record NumberTaken(int number, String principleId) implements PrincipleRefusal {}
}
