package dk.revus.themecatalogue.principle.model;

/** Why a principle stays as it is. */
public sealed interface PrincipleRefusal {

    record AlreadyAdopted() implements PrincipleRefusal {}

    record NotAdopted() implements PrincipleRefusal {}

    record ReasonRequired() implements PrincipleRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements PrincipleRefusal {}

    record NumberTaken(int number, String principleId) implements PrincipleRefusal {}
}
