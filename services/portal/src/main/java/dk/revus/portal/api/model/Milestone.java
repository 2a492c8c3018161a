package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that matters in the cycle.
 *
 * @param movedFrom the day it was first planned on, when a meeting was moved
 */
public record Milestone(String key, String title, LocalDate date, @Nullable LocalDate movedFrom) {}
