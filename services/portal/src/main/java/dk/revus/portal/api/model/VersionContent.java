package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** One version that was sent, with all that it says. */
public record VersionContent(
        @Nullable String cause, @Nullable String standing, Submitted submitted) {}
