package dk.revus.strategy.cycle.model;

import java.time.LocalDate;

/**
 * A day that the cycle is planned around.
 *
 * @param key a short stable name, such as "deadline"
 */
public record Milestone(String key, String title, LocalDate date) {}
