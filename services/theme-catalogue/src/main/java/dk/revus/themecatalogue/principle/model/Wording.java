package dk.revus.themecatalogue.principle.model;

/**
 * What a principle says.
 *
 * @param number its place in the list of its cycle
 * @param guidance what a municipality should answer to it
 */
public record Wording(String cycleId, int number, String title, String guidance) {}
