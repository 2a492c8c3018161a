package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a meeting decided about a theme. */
public record Decision(
        @Nullable String decisionId,
        String type,
        @Nullable String themeId,
        @Nullable String text,
        @Nullable String reason,
        @Nullable Instant recordedAt) {}
