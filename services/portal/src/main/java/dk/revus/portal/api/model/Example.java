package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/** A project or example worth continuing. */
public record Example(
        String exampleId, String title, @Nullable String kind, @Nullable String source) {}
