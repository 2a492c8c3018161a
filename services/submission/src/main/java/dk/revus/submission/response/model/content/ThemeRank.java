package dk.revus.submission.response.model.content;

/**
 * Where a municipality places one of the proposed themes.
 *
 * @param rank 1 is the most wanted; a theme that is not prioritised is simply not ranked
 */
public record ThemeRank(String themeId, int rank) {}
