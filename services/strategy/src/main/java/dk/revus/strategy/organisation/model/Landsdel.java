package dk.revus.strategy.organisation.model;

/**
 * The part of the country a municipality lies in.
 *
 * @param code the NUTS 3 code, such as "DK012"
 */
public record Landsdel(String code, String name) {}
