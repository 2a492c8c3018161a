package dk.revus.themecatalogue.principle.model;

import dk.revus.kit.decision.Named;

/** One of the principles the municipalities have agreed on for prioritising and focus. */
public sealed interface Principle {

    @Named("NEW")
    record Blank() implements Principle {}

    @Named("ADOPTED")
    record Adopted(Wording wording) implements Principle {}
}
