package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wish that was taken back, and why. */
public record WithdrawnWish(
        String wishId, @Nullable String title, @Nullable String reason, @Nullable Instant at) {}
