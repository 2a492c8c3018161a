package dk.revus.themecatalogue.theme.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** Where a theme stands. Each state holds exactly what is true in it. */
public sealed interface Theme {

    @Named("NEW")
    record Blank() implements Theme {}

    @Named("DRAFT")
    record Draft(Outline outline) implements KnownTheme, Theme {}

    /** For everybody to see. */
    sealed interface Public extends Theme {}

    @Named("PUBLISHED")
    record Published(Outline outline) implements KnownTheme, Public {}

    @Named("CANDIDATE")
    record Candidate(Outline outline) implements KnownTheme, Public {}

    /** The officials' committee has had its say. */
    sealed interface Assessed extends Public {}

    @Named("SHORTLISTED")
    record Shortlisted(Outline outline) implements KnownTheme, Assessed {}

    @Named("PRIORITISED")
    record Prioritised(Outline outline, ThemeDecision decision) implements KnownTheme, Assessed {}

    @Named("DEFERRED")
    record Deferred(Outline outline, ThemeDecision decision) implements KnownTheme, Assessed {}

    /**
     * @param decision the meeting's; null when the officials' committee excluded it before
     */
    @Named("NOT_PRIORITISED")
    record NotPrioritised(Outline outline, String reason, @Nullable ThemeDecision decision)
            implements KnownTheme, Assessed {}

    @Named("IN_STRATEGY")
    record InStrategy(Outline outline, ThemeDecision decision, String strategyId)
            implements KnownTheme, Assessed {}

    @Named("ACTIVE")
    record Active(Outline outline, ThemeDecision decision, String strategyId)
            implements KnownTheme, Assessed {}

    /**
     * @param evaluation what came of it, in the region's words; null in what was kept before it was
     *     shown, though the journal has it
     */
    @Named("COMPLETED")
    record Completed(
            Outline outline, ThemeDecision decision, String strategyId, @Nullable String evaluation)
            implements KnownTheme, Assessed {}

    /**
     * The original stays as it was; the theme it went into carries it on.
     *
     * @param into the theme it was written together into
     */
    @Named("MERGED")
    record Merged(Outline outline, String into, String reason) implements KnownTheme, Public {}
}
