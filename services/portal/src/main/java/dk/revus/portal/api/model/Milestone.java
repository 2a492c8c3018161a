package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that matters in the cycle. */
public record Milestone(@Nullable String key, String title, LocalDate date) {}
