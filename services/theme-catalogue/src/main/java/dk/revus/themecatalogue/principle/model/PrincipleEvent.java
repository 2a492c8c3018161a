package dk.revus.themecatalogue.principle.model;

/** What is true of a principle from a moment on. */
public sealed interface PrincipleEvent {

    record PrincipleAdopted(Wording wording) implements PrincipleEvent {}

    record PrincipleCorrected(Wording before, Wording after, String reason)
            implements PrincipleEvent {}
}
