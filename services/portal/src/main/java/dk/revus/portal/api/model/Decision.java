package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided about a theme.
 *
 * @param corrects the earlier decision that it stands in the place of
 * @param correctedBy the decision that stands in its place
 */
public record Decision(
        @Nullable String decisionId,
        String type,
        @Nullable String themeId,
        @Nullable String text,
        @Nullable String reason,
        @Nullable Instant recordedAt,
        @Nullable String corrects,
        @Nullable String correctionReason,
        @Nullable String correctedBy) {}
