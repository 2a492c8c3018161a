package dk.revus.badhouse.one;

/** A request body that anybody can use. */
public record PublicBody(String text) {}
