package dk.revus.analytics.fact.model;

import org.jspecify.annotations.Nullable;

/** A municipality, a region, a body. */
public record Organisation(
        String organisation, String name, String kind, @Nullable Landsdel landsdel) {

    /** The part of the country that a municipality lies in. */
    public record Landsdel(String code, String name) {}
}
