package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.decision.Named;

/** What may be asked of a principle. */
public sealed interface PrincipleCommand {

    /** Adopt a principle with this wording. */
    @Named("adopt")
    record AdoptPrinciple(Wording wording) implements PrincipleCommand {}

    /** Put right how a principle was written down; its place in the list stays. */
    @Named("correct")
    record CorrectPrinciple(String title, String guidance, String reason)
            implements PrincipleCommand {}
}
