package dk.revus.portal.api.model;

import org.jspecify.annotations.Nullable;

/**
 * A field that differs.
 *
 * @param label the title of the wish that it belongs to
 */
public record FieldChange(
        String field, @Nullable String label, @Nullable String before, @Nullable String after) {}
