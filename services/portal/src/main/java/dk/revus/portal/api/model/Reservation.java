package dk.revus.portal.api.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who still has to decide, and when that is expected. */
public record Reservation(@Nullable String body, @Nullable LocalDate expectedDate) {}
