package dk.revus.themecatalogue.theme.model;

import org.jspecify.annotations.Nullable;

/** Where a theme stands. Each state holds exactly what is true in it. */
public sealed interface Theme {

    record Blank() implements Theme {}

    record Draft(Outline outline) implements KnownTheme, Theme {}

    record Published(Outline outline) implements KnownTheme, Theme {}

    record Candidate(Outline outline) implements KnownTheme, Theme {}

    record Shortlisted(Outline outline) implements KnownTheme, Theme {}

    record Prioritised(Outline outline, ThemeDecision decision) implements KnownTheme, Theme {}

    record Deferred(Outline outline, ThemeDecision decision) implements KnownTheme, Theme {}

    /**
     * @param decision the meeting's; null when the officials' committee excluded it before
     */
    record NotPrioritised(Outline outline, String reason, @Nullable ThemeDecision decision)
            implements KnownTheme, Theme {}

    record InStrategy(Outline outline, ThemeDecision decision, String strategyId)
            implements KnownTheme, Theme {}

    record Active(Outline outline, ThemeDecision decision, String strategyId)
            implements KnownTheme, Theme {}

    /**
     * @param evaluation what came of it, in the region's words; null in what was kept before it was
     *     shown, though the journal has it
     */
    record Completed(
            Outline outline, ThemeDecision decision, String strategyId, @Nullable String evaluation)
            implements KnownTheme, Theme {}

    /**
     * The original stays as it was; the theme it went into carries it on.
     *
     * @param into the theme it was written together into
     */
    record Merged(Outline outline, String into, String reason) implements KnownTheme, Theme {}
}
