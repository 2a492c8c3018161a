package dk.revus.portal.api.model;

/** How a call ended. */
public record CallCounts(int submitted, int noWishes, int notSubmitted) {}
