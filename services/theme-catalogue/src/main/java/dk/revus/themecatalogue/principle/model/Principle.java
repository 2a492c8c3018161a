package dk.revus.themecatalogue.principle.model;

/** One of the principles the municipalities have agreed on for prioritising and focus. */
public sealed interface Principle {

    record Blank() implements Principle {}

    record Adopted(Wording wording) implements Principle {}
}
