package dk.revus.notification.known.model;

import org.jspecify.annotations.Nullable;

/** A wish, the theme it is placed on, and what became of it. */
public record Wish(
        String wishId,
        String cycleId,
        String organisation,
        String title,
        @Nullable String themeId,
        @Nullable String outcome,
        @Nullable String reason) {

    public boolean isWithdrawn() {
        return "WITHDRAWN".equals(outcome);
    }
}
