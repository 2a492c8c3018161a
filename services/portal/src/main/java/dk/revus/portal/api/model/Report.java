package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** A status report. */
public record Report(
        @Nullable String reportId,
        @Nullable String period,
        @Nullable String text,
        @Nullable String state) {}
