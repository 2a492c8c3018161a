package dk.revus.analytics.fact.model;

/** A cycle and the phase it is in. */
public record Cycle(String cycleId, String title, String phase) {}
