package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One municipality on the board.
 *
 * @param reserved whether a council has still to decide on what holds
 * @param onBehalf whether the municipality stands by what the secretariat wrote down for it; null
 *     when it sent its answer itself
 * @param missing whether no answer of it holds, neither with wishes nor that there are none
 */
public record Tile(
        String organisation,
        @Nullable String name,
        @Nullable Landsdel landsdel,
        String state,
        @Nullable Instant submittedAt,
        boolean late,
        boolean reserved,
        @Nullable String onBehalf,
        int wishes,
        boolean missing) {}
