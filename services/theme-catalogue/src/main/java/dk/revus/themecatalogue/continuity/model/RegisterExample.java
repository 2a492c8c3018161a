package dk.revus.themecatalogue.continuity.model;

/** Enter an example in the register. */
public record RegisterExample(Example example) {}
