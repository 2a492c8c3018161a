package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step on the way from wish to result. */
public record TraceStep(
        String kind,
        @Nullable String id,
        @Nullable String title,
        @Nullable String state,
        @Nullable Instant at,
        @Nullable String text,
        List<Correction> corrections) {

    public TraceStep {
        corrections = Lists.of(corrections);
    }
}
