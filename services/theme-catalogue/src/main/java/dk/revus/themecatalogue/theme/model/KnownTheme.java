package dk.revus.themecatalogue.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A theme that somebody has written: every state of {@link Theme} but the blank one. What only some
 * states hold is null in the others.
 */
public interface KnownTheme {

    Outline outline();

    /** The meeting's decision that holds. */
    default @Nullable ThemeDecision decision() {
        return null;
    }

    /** The adopted strategy that it is part of. */
    default @Nullable String strategyId() {
        return null;
    }

    /** What came of it. */
    default @Nullable String evaluation() {
        return null;
    }

    /** Why it goes no further by itself. */
    default @Nullable String reason() {
        return null;
    }
}
