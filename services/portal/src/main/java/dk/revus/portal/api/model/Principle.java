package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** What every wish is measured against. */
public record Principle(
        String principleId, @Nullable Integer number, String title, @Nullable String guidance) {}
