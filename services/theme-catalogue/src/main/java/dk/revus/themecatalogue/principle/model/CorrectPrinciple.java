package dk.revus.themecatalogue.principle.model;

/** Put right how a principle was written down; its place in the list stays. */
public record CorrectPrinciple(String title, String guidance, String reason) {}
