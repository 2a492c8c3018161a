package dk.revus.portal.api.model;

/** A part of the region. */
public record Landsdel(String code, String name) {}
