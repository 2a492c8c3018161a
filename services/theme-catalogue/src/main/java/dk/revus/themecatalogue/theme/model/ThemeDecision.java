package dk.revus.themecatalogue.theme.model;

/**
 * What the meeting decided of a theme, as the strategy process recorded it.
 *
 * @param text the decision as the minutes have it
 */
public record ThemeDecision(
        String decisionId, String meetingId, Type type, String text, String reason) {

    public enum Type {
        PRIORITISE,
        NOT_PRIORITISE,
        DEFER
    }
}
