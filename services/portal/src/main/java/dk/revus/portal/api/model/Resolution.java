package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reservation.
 *
 * @param outcome LIFTED, CHANGED or FAILED
 */
public record Resolution(
        @Nullable String outcome,
        @Nullable String body,
        @Nullable LocalDate date,
        @Nullable String item) {}
