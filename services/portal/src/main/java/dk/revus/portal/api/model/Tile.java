package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One municipality on the board. */
public record Tile(
        String organisation,
        @Nullable String name,
        @Nullable Landsdel landsdel,
        String state,
        @Nullable Instant submittedAt,
        boolean late,
        int wishes) {}
