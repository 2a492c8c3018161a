package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** A municipality, the region, the forum or the KKR. */
public record Organisation(
        String organisation, String name, @Nullable String officialName, @Nullable String kind) {}
