package dk.revus.themecatalogue.principle.model;

/** Adopt a principle with this wording. */
public record AdoptPrinciple(Wording wording) {}
