package dk.revus.themecatalogue.theme.model;

/** What is true of a theme from a moment on. */
public sealed interface ThemeEvent {

    record ThemeDrafted(Outline outline) implements ThemeEvent {}

    /** It is the same theme, in better words. */
    record ThemeCorrected(Outline before, Outline after, String reason) implements ThemeEvent {}

    record ThemePublished() implements ThemeEvent {}

    record ThemeNominated() implements ThemeEvent {}

    record ThemeShortlisted() implements ThemeEvent {}

    record ThemeExcluded(String reason) implements ThemeEvent {}

    /** This theme came to be: written together from the originals that its outline names. */
    record ThemesMerged(Outline outline, String reason) implements ThemeEvent {}

    /** This theme is an original: another one carries it on. */
    record ThemeMergedInto(String into, String reason) implements ThemeEvent {}

    record MergeUndone(String reason) implements ThemeEvent {}

    record ThemeReinstated(String reason) implements ThemeEvent {}

    record ThemeDecided(ThemeDecision decision) implements ThemeEvent {}

    record ThemeIncludedInStrategy(String strategyId) implements ThemeEvent {}

    record ThemeActivated(String projectId) implements ThemeEvent {}

    record ThemeCompleted(String evaluation) implements ThemeEvent {}
}
