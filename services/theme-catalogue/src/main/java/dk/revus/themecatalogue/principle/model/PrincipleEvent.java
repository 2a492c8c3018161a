package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.decision.Named;

/** What is true of a principle from a moment on. */
public sealed interface PrincipleEvent {

    @Named("adopted")
    record PrincipleAdopted(Wording wording) implements PrincipleEvent {}

    @Named("corrected")
    record PrincipleCorrected(Wording before, Wording after, String reason)
            implements PrincipleEvent {}
}
