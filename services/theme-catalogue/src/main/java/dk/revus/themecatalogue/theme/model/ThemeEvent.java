package dk.revus.themecatalogue.theme.model;

import dk.revus.kit.decision.Named;

/** What is true of a theme from a moment on. */
public sealed interface ThemeEvent {

    @Named("drafted")
    record ThemeDrafted(Outline outline) implements ThemeEvent {}

    /** It is the same theme, in better words. */
    @Named("corrected")
    record ThemeCorrected(Outline before, Outline after, String reason) implements ThemeEvent {}

    @Named("published")
    record ThemePublished() implements ThemeEvent {}

    @Named("nominated")
    record ThemeNominated() implements ThemeEvent {}

    @Named("shortlisted")
    record ThemeShortlisted() implements ThemeEvent {}

    @Named("excluded")
    record ThemeExcluded(String reason) implements ThemeEvent {}

    /** This theme came to be: written together from the originals that its outline names. */
    @Named("merged")
    record ThemesMerged(Outline outline, String reason) implements ThemeEvent {}

    /** This theme is an original: another one carries it on. */
    @Named("merged-into")
    record ThemeMergedInto(String into, String reason) implements ThemeEvent {}

    @Named("merge-undone")
    record MergeUndone(String reason) implements ThemeEvent {}

    @Named("reinstated")
    record ThemeReinstated(String reason) implements ThemeEvent {}

    @Named("decided")
    record ThemeDecided(ThemeDecision decision) implements ThemeEvent {}

    @Named("included-in-strategy")
    record ThemeIncludedInStrategy(String strategyId) implements ThemeEvent {}

    @Named("activated")
    record ThemeActivated(String projectId) implements ThemeEvent {}

    @Named("completed")
    record ThemeCompleted(String evaluation) implements ThemeEvent {}
}
