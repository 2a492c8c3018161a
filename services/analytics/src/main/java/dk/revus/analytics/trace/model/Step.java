package dk.revus.analytics.trace.model;

import dk.revus.analytics.fact.model.OutcomeCorrection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a wish on its way.
 *
 * @param state the code of where the thing stands, as its own service names it
 * @param at when it came to that state; null when nobody said
 * @param text what people wrote about it; null when they wrote nothing, or not for this reader
 * @param corrections of the outcome of the wish: what was told before, oldest first
 */
public record Step(
        Kind kind,
        String id,
        String title,
        String state,
        @Nullable Instant at,
        @Nullable String text,
        List<OutcomeCorrection> corrections) {

    public Step {
        corrections = List.copyOf(corrections);
    }

    /** A step of which nothing was put right, or whose own page tells what was. */
    public Step(
            Kind kind,
            String id,
            String title,
            String state,
            @Nullable Instant at,
            @Nullable String text) {
        this(kind, id, title, state, at, text, List.of());
    }

    /** In the order of the process. */
    public enum Kind {
        WISH,
        /** Looked at by the secretariat; its result is the parties' own. */
        SCREENED,
        THEME,
        MERGED_INTO,
        DECISION,
        OUTCOME,
        STRATEGY,
        PROJECT,
        RESULT
    }
}
