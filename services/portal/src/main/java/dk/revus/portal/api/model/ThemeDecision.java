package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** What the KKR decided about a theme. */
public record ThemeDecision(
        @Nullable String decisionId,
        @Nullable String meetingId,
        @Nullable String type,
        @Nullable String text,
        @Nullable String reason) {}
