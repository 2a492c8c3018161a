package dk.revus.submission.call.model;

/** How a call ended: what the invited had done when it closed. */
public record CallCounts(int submitted, int noWishes, int notSubmitted) {}
