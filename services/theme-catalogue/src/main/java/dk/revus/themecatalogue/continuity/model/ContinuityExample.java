package dk.revus.themecatalogue.continuity.model;

/** "Det er vigtigt med kontinuitet": work that exists already and that a wish may build on. */
public sealed interface ContinuityExample {

    record Blank() implements ContinuityExample {}

    record Registered(Example example) implements ContinuityExample {}
}
