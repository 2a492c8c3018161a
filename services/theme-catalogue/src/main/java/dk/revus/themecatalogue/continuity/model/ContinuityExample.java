package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.decision.Named;

/** "Det er vigtigt med kontinuitet": work that exists already and that a wish may build on. */
public sealed interface ContinuityExample {

    @Named("NEW")
    record Blank() implements ContinuityExample {}

    @Named("REGISTERED")
    record Registered(Example example) implements ContinuityExample {}
}
