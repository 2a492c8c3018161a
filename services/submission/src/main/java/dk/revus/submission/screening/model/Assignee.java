package dk.revus.submission.screening.model;

import org.jspecify.annotations.Nullable;

/**
 * Whose work a screening is.
 *
 * @param function the function held; null when somebody else gave the work to an account
 */
public record Assignee(String account, @Nullable String function) {}
