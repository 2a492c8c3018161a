package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a wish. */
public record Trace(
        String wishId,
        @Nullable String organisation,
        @Nullable String title,
        List<TraceStep> steps) {

    public Trace {
        steps = Lists.of(steps);
    }
}
