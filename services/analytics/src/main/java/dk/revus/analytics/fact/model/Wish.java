package dk.revus.analytics.fact.model;

import org.jspecify.annotations.Nullable;

/** A wish as the theme catalogue tells of it. */
public record Wish(
        String wishId,
        String responseId,
        String cycleId,
        String organisation,
        String title,
        @Nullable String themeId,
        @Nullable String outcome,
        @Nullable String reason) {

    public boolean isAnswered() {
        return outcome != null;
    }

    public boolean isExplained() {
        return outcome != null && reason != null && !reason.isBlank();
    }
}
