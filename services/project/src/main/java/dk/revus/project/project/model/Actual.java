package dk.revus.project.project.model;

/** The figure an indicator has come to. */
public record Actual(String indicatorId, double actual) {}
