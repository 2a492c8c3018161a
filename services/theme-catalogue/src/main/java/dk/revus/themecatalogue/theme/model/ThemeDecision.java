package dk.revus.themecatalogue.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * What the meeting decided of a theme, as the strategy process recorded it.
 *
 * @param text the decision as the minutes have it
 * @param correctionReason why it stands in the place of an earlier one; null for a first decision
 */
public record ThemeDecision(
        String decisionId,
        String meetingId,
        Type type,
        String text,
        String reason,
        @Nullable String correctionReason) {

    public enum Type {
        PRIORITISE,
        NOT_PRIORITISE,
        DEFER
    }
}
