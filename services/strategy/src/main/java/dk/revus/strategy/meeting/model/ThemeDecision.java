package dk.revus.strategy.meeting.model;

import java.time.Instant;

/**
 * What a meeting decided on one theme.
 *
 * @param text the decision as the minutes have it
 * @param reason why, for those whose wishes it answers
 */
public record ThemeDecision(
        String decisionId,
        DecisionType type,
        String themeId,
        String text,
        String reason,
        Instant recordedAt) {}
